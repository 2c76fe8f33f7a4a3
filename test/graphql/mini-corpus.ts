import type { GivenCorrection } from '../../src/model/records.ts';
import type { ContentStore } from '../../src/store/content-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { put, type WrittenArticle } from '../store/written-article.ts';

/** Short articles in which the same people speak of each other. */
const ARTICLES: readonly WrittenArticle[] = [
  {
    path: 'bridge.txt',
    title: 'The bridge opens',
    body: ['“The bridge is open,” Mayor Ada Lund said. “Ben Roth built it well.”'],
    sections: { 'A long wait': ['Lund had promised it for ten years.', 'Norway paid half.'] },
    boilerplate: 'Leave a Reply',
    published: '2024-03-14T10:32:00Z',
    language: 'en',
    url: 'https://news.example/bridge',
    actors: [
      { name: 'Ada Lund', called: ['Ada Lund', 'Lund'], roles: ['Mayor'], corrections: ['same'] },
      { name: 'Ben Roth' },
      { name: 'Norway', kind: 'COUNTRY', countryCode: 'NO', wikidataId: 'Q20' },
    ],
    quotes: [{ said: ['The bridge is open,', 'Ben Roth built it well.'], by: ['Ada Lund'], confidence: 0.95 }],
  },
  {
    path: 'toll.txt',
    title: 'Roth on the toll',
    body: ['Ben Roth called the toll “a small price”. Ada Lund, he said, had asked for it.'],
    published: '2024-03-20T00:00:00Z',
    language: 'en',
    actors: [{ name: 'Ben Roth', pronouns: ['he'] }, { name: 'Ada Lund' }],
    quotes: [
      { said: 'the toll “a small price”', by: ['Ben Roth'], kind: 'MIXED', confidence: 0.8 },
      { said: 'had asked for it', by: ['Ben Roth'], kind: 'INDIRECT', confidence: 0.6, corrections: ['speaker'] },
    ],
  },
  {
    path: 'envoy.txt',
    title: 'Lund goes to Oslo',
    body: [
      'Ada Lund, an envoy of Norway, met Ben Roth.',
      'Roth’s friend Lund was once Mayor. “Lund is welcome,” a spokesman for Roth said.',
    ],
    published: '2024-05-01T00:00:00Z',
    language: 'en',
    actors: [
      { name: 'Ada Lund', called: ['Ada Lund', 'Lund'], roles: ['an envoy of Norway', 'Mayor'] },
      { name: 'Ben Roth', called: ['Ben Roth', 'Roth'] },
      { name: 'Norway', kind: 'COUNTRY', countryCode: 'NO', wikidataId: 'Q20' },
    ],
    quotes: [{ said: 'Lund is welcome,', onBehalfOf: ['Ben Roth'] }],
    affiliations: [{ says: 'Ada Lund, an envoy of Norway', member: 'Ada Lund', of: 'Norway' }],
  },
  { path: 'note.txt', body: ['Nobody said anything, and no address is one.'], url: 'not an address' },
];

/** What people decided about them. */
const CORRECTIONS: readonly GivenCorrection[] = [
  {
    ...{ id: 'same', file: 'corrections/people.yaml', line: 3, by: 'Ilona', why: 'Both are the mayor.' },
    ...{ says: '“Ada Lund” and “Lund” are the same.', names: ['Ada Lund', 'Lund'], quote: null, within: [] },
  },
  {
    ...{ id: 'speaker', file: 'corrections/people.yaml', line: 7, by: null, why: null },
    ...{ says: '“had asked for it” was said by Ben Roth.', names: [], quote: 'had asked for it', within: ['toll.txt'] },
  },
  {
    ...{ id: 'idle', file: 'corrections/more.yaml', line: 1, by: null, why: null },
    ...{ says: '“Brexit” is not an actor.', names: ['Brexit'], quote: null, within: [] },
  },
];

export async function openMiniCorpus(): Promise<ContentStore> {
  const store = await openStore(':memory:');
  await store.commit([{ type: 'CORRECT', corrections: CORRECTIONS, outdated: [] }, ...ARTICLES.map(put)]);
  return store;
}

/** Articles that each quote the same two people of each other, as many as are asked for. */
export async function openCorpusOf(count: number): Promise<ContentStore> {
  const store = await openStore(':memory:');
  const numbers = Array.from({ length: count }, (_, number) => number);
  await store.commit(
    numbers.map((number) =>
      put({
        path: `${number}.txt`,
        title: `Report ${number}`,
        body: ['“Nana Berg knows it,” Ola Dahl said. “Ola Dahl is wrong,” said Nana Berg, Dahl’s aide.'],
        actors: [
          { name: 'Ola Dahl', called: ['Ola Dahl', 'Dahl'] },
          { name: 'Nana Berg', roles: ['aide'] },
        ],
        affiliations: [{ says: 'Nana Berg, Dahl’s aide', member: 'Nana Berg', of: 'Ola Dahl' }],
        quotes: [
          { said: 'Nana Berg knows it,', by: ['Ola Dahl'] },
          { said: 'Ola Dahl is wrong,', by: ['Nana Berg'] },
        ],
      }),
    ),
  );
  return store;
}
