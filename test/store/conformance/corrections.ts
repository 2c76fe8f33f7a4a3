import { describe, expect, it } from 'vitest';
import type { GivenCorrection } from '../../../src/model/records.ts';
import type { Change } from '../../../src/store/content-writer.ts';
import { actorId, put } from '../written-article.ts';
import type { Stores } from './place.ts';
import { only, readAll } from './read.ts';

const correction = (id: string, line: number, file = 'corrections/a.yaml'): GivenCorrection => ({
  id,
  file,
  line,
  says: `This is ${id}.`,
  by: null,
  why: 'I know.',
  names: [id],
  quote: null,
  within: [],
});
const RENAMED = correction('renamed', 12);
const SPOKEN = correction('spoken', 3);
const IDLE = correction('idle', 1, 'corrections/b.yaml');
const correct = (corrections: readonly GivenCorrection[], outdated: readonly string[] = []): Change => ({
  type: 'CORRECT',
  corrections,
  outdated,
});
const strike = (path: string) =>
  put({
    path,
    body: ['“We stay,” Anna Kovács said to Ben.'],
    actors: [{ name: 'Anna Kovács', corrections: ['renamed'] }, { name: 'Ben' }],
    quotes: [{ said: 'We stay,', by: ['Anna Kovács'], corrections: ['spoken', 'renamed'] }],
  });

export function describeCorrections(stores: Stores): void {
  describe('corrections', () => {
    it('are kept by file and line, each with the number of articles that it has changed', async () => {
      const store = await stores.holding([correct([IDLE, RENAMED, SPOKEN]), strike('a'), strike('b')]);
      expect(await store.knownCorrections()).toEqual([
        { ...SPOKEN, articleCount: 2 },
        { ...RENAMED, articleCount: 2 },
        { ...IDLE, articleCount: 0 },
      ]);
      expect(await readAll(store.corrections, {}, 'PLACE')).toEqual(await store.knownCorrections());
      expect(await store.corrections.count([{}])).toEqual([3]);
      expect(await store.corrections.byIds(['idle', 'unknown'])).toEqual([{ ...IDLE, articleCount: 0 }, null]);
    });

    it('are those of an actor in any article, each once', async () => {
      const store = await stores.holding([correct([RENAMED, SPOKEN]), strike('a'), strike('b')]);
      expect(await store.corrections.ofActors([actorId('Ben'), actorId('Anna Kovács')])).toEqual([
        [],
        [{ ...RENAMED, articleCount: 2 }],
      ]);
    });

    it('are named by the quotes that they changed', async () => {
      const store = await stores.holding([correct([RENAMED, SPOKEN]), strike('a')]);
      expect((await readAll(store.quotes, {}, 'NEWEST')).map(({ correctionIds }) => correctionIds)).toEqual([
        ['spoken', 'renamed'],
      ]);
    });

    it('go with their articles, and when others hold', async () => {
      const store = await stores.holding([correct([RENAMED, SPOKEN]), strike('a')]);
      await store.commit([{ type: 'REMOVE', path: 'a' }]);
      expect((await store.knownCorrections()).map(({ articleCount }) => articleCount)).toEqual([0, 0]);
      await store.commit([correct([IDLE]), strike('a')]);
      expect((await store.knownCorrections()).map(({ id }) => id)).toEqual(['idle']);
      expect(await store.corrections.ofActors([actorId('Anna Kovács')])).toEqual([[]]);
    });

    it('make outdated articles count as extracted by nobody, which stay as they are', async () => {
      const store = await stores.holding([strike('a'), strike('b')]);
      const before = await readAll(store.articles, {}, 'NEWEST');
      const { revision } = await store.commit([correct([RENAMED], ['b'])]);
      expect(revision).toBe(2);
      const extractors = (await store.knownFiles()).map(({ path, extractor }) => [path, extractor]);
      expect(extractors).toEqual([
        ['a', 'by-hand/1'],
        ['b', ''],
      ]);
      expect(await readAll(store.articles, {}, 'NEWEST')).toEqual(before);
    });
  });

  describe('clues', () => {
    const rally = put({
      path: 'c',
      title: 'Rally',
      body: ['Café owners met Mr Kovács.'],
      actors: [{ name: 'Béla Kovács', called: ['Mr Kovács'] }],
    });

    it('lead to the articles in which an actor goes by a name', async () => {
      const store = await stores.holding([strike('b'), strike('a'), rally]);
      expect(
        await store.pathsWith([
          { names: ['ANNA KOVACS'] },
          { names: ['mr kovács', 'nobody'] },
          { names: ['Bela Kovacs', 'Ben'] },
          { names: [] },
        ]),
      ).toEqual([['a', 'b'], ['c'], ['a', 'b', 'c'], []]);
    });

    it('lead to the articles with all of some words', async () => {
      const store = await stores.holding([strike('a'), rally]);
      expect(await store.pathsWith([{ words: 'We — stay!' }, { words: 'cafe rally' }, { words: 'we met' }])).toEqual([
        ['a'],
        ['c'],
        [],
      ]);
    });

    it('lead to the articles that a correction has changed', async () => {
      const store = await stores.holding([correct([RENAMED, SPOKEN]), strike('a'), rally]);
      expect(await store.pathsWith([{ correction: 'spoken' }, { correction: 'idle' }])).toEqual([['a'], []]);
      expect(await only(store.articles.byPaths(['a']))).not.toBeNull();
    });
  });
}
