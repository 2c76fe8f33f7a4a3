import { expect, it } from 'vitest';
import type { ActorLabel } from '../../src/store/local-finding.ts';
import { corpusActor, type LabelCount } from '../../src/store/corpus-actor.ts';

const label = (name: string, articles: number, codes: Partial<ActorLabel> = {}): LabelCount => ({
  label: { name, kind: 'PERSON', countryCode: null, wikidataId: null, ...codes },
  articles,
});

const actorOf = (...labels: readonly LabelCount[]) =>
  corpusActor({ id: 'an-id', labels, aliases: [], roles: [], articleCount: 1, mentionCount: 1, quoteCount: 0 });

it('goes by the name that most articles give', () => {
  expect(actorOf(label('Wladimir Wladimirowitsch Putin', 1), label('Vladimir Putin', 2)).name).toBe('Vladimir Putin');
});

it('goes by the fullest of names that equally many give, and then by the first of the alphabet', () => {
  expect(actorOf(label('Putin', 2), label('Vladimir Putin', 2)).name).toBe('Vladimir Putin');
  expect(actorOf(label('Anna Kovacs', 1), label('Anna Kovács', 1)).name).toBe('Anna Kovacs');
});

it('has a code as soon as one article knows it', () => {
  expect(actorOf(label('Hungary', 5), label('Hungary', 1, { countryCode: 'HU', wikidataId: 'Q28' }))).toMatchObject({
    countryCode: 'HU',
    wikidataId: 'Q28',
  });
});

it('lists its names by how often they are used, then by the alphabet', () => {
  const aliases = [
    { text: 'b', count: 1 },
    { text: 'a', count: 1 },
    { text: 'c', count: 2 },
  ];
  const tally = {
    id: 'an-id',
    labels: [label('c', 1)],
    aliases,
    roles: [],
    articleCount: 1,
    mentionCount: 4,
    quoteCount: 0,
  };
  expect(corpusActor(tally).aliases.map(({ text }) => text)).toEqual(['c', 'a', 'b']);
});
