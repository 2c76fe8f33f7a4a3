import { describe, expect, it } from 'vitest';
import type { ContentStore, Edge, List } from '../../../src/store/content-store.ts';
import { actorId, put } from '../written-article.ts';
import { meetings } from './meetings.ts';
import { news } from './news.ts';
import type { Stores } from './place.ts';
import { idOfActor, only, readInPages } from './read.ts';

type AnyList = List<Record<string, never>, string, Edge<unknown>>;

/** Every list of the store in every order, under a filter that lets much of it through. */
async function listsOf(store: ContentStore): Promise<readonly (readonly [string, AnyList, object, string])[]> {
  const article = await only(store.articles.byPaths(['news/sworn-in.txt']));
  const articleId = article?.id ?? '';
  const lind = actorId('Vera Lind');
  const lists = [
    ...(['NEWEST', 'OLDEST', 'TITLE'] as const).map((order) => ['articles', store.articles, {}, order]),
    ...(['NEWEST', 'TITLE'] as const).map((order) => [
      'articles',
      store.articles,
      { mentions: [{ name: 'Varga' }] },
      order,
    ]),
    ['sections', store.sections, {}, 'NEWEST'],
    ...(['NEWEST', 'OLDEST', 'MOST_CONFIDENT'] as const).map((order) => ['quotes', store.quotes, {}, order]),
    ...(['NEWEST', 'OLDEST', 'MOST_CONFIDENT'] as const).map((order) => [
      'quotes',
      store.quotes,
      { speakers: [{ name: 'Varga' }] },
      order,
    ]),
    ['quotes', store.quotes, { articleId }, 'NEWEST'],
    ['mentions', store.mentions, {}, 'NEWEST'],
    ['mentions', store.mentions, { actorId: actorId('Ilona Varga') }, 'NEWEST'],
    ...(['MOST_MENTIONED', 'MOST_QUOTED', 'NAME'] as const).map((order) => ['actors', store.actors, {}, order]),
    ['actorsWithin', store.actorsWithin, { articleId }, 'MOST_MENTIONED'],
    ...(['MOST_ARTICLES', 'MOST_PARAGRAPHS'] as const).map((order) => [
      'coActors',
      store.coActors,
      { actorId: lind },
      order,
    ]),
    ['sharedParagraphs', store.sharedParagraphs, { actorIds: [lind, await idOfActor(store, 'Kenya')] }, 'NEWEST'],
    ['rolePlaces', store.rolePlaces, { actorId: lind, role: 'the envoy' }, 'NEWEST'],
    ['affiliations', store.affiliations, { memberId: lind }, 'MOST_ARTICLES'],
    ['affiliationPlaces', store.affiliationPlaces, { memberId: lind, ofId: actorId('NATO', 'ORGANIZATION') }, 'NEWEST'],
    ...(['SPEAKER', 'SUBJECT'] as const).map((part) => [
      'quoteActors',
      store.quoteActors,
      { quotes: {}, part },
      'MOST_QUOTES',
    ]),
    ['search', store.search, { query: 'varga OR hungary' }, 'RELEVANCE'],
    ['problems', store.problems, {}, 'PATH'],
  ];
  return lists as unknown as readonly (readonly [string, AnyList, object, string])[];
}

const refusals = ['a', 'b', 'c'].map((path) => {
  const problem = { path, code: 'FILE_EMPTY', message: 'It is empty.', hint: null } as const;
  return { type: 'REFUSE', problem, stamp: null } as const;
});

export function describePaging(stores: Stores): void {
  describe('pages', () => {
    it('of every list in every order hold everything once, forwards and backwards, in pages of any size', async () => {
      const store = await stores.holding([...news, ...meetings, ...refusals]);
      for (const [name, list, filter, order] of await listsOf(store)) {
        const noted = filter as Record<string, never>;
        const whole = await only(list.page([{ filter: noted, order, first: 1_000 }]));
        const cursors = whole.edges.map(({ cursor }) => cursor);
        expect(cursors.length, name).toBeGreaterThan(2);
        expect(new Set(cursors).size, name).toBe(cursors.length);
        expect(await list.count([noted]), name).toEqual([cursors.length]);
        for (const size of [1, 2, cursors.length]) {
          const forwards = await readInPages(list, noted, order, size, 'forwards');
          expect(
            forwards.flatMap(({ edges }) => edges),
            `${name} by ${order}`,
          ).toEqual(whole.edges);
          const backwards = await readInPages(list, noted, order, size, 'backwards');
          expect(
            backwards.toReversed().flatMap(({ edges }) => edges),
            `${name} by ${order} backwards`,
          ).toEqual(whole.edges);
          for (const pages of [forwards, backwards.toReversed()]) {
            expect(pages.map(({ hasPreviousPage }) => hasPreviousPage)).toEqual(pages.map((_, index) => index > 0));
            expect(pages.map(({ hasNextPage }) => hasNextPage)).toEqual(
              pages.map((_, index) => index < pages.length - 1),
            );
          }
        }
      }
    });

    it('lie between an after and a before', async () => {
      const { quotes } = await stores.holding(news);
      const { edges } = await only(quotes.page([{ filter: {}, order: 'NEWEST', first: 100 }]));
      const [after, before] = [edges[1]?.cursor ?? '', edges[5]?.cursor ?? ''];
      const between = { filter: {}, order: 'NEWEST', after, before } as const;
      expect(await only(quotes.page([{ ...between, first: 2 }]))).toEqual({
        edges: edges.slice(2, 4),
        hasNextPage: true,
        hasPreviousPage: true,
      });
      expect(await only(quotes.page([{ ...between, last: 2 }]))).toEqual({
        edges: edges.slice(3, 5),
        hasNextPage: true,
        hasPreviousPage: true,
      });
      expect((await only(quotes.page([{ ...between, first: 9 }]))).edges).toEqual(edges.slice(2, 5));
    });

    it('of no records say whether there are any', async () => {
      const { articles } = await stores.holding(news);
      expect(await only(articles.page([{ filter: {}, order: 'NEWEST', first: 0 }]))).toEqual({
        edges: [],
        hasNextPage: true,
        hasPreviousPage: false,
      });
      expect(await only(articles.page([{ filter: {}, order: 'NEWEST', last: 0 }]))).toEqual({
        edges: [],
        hasNextPage: false,
        hasPreviousPage: true,
      });
    });

    it('of an empty store are empty', async () => {
      const store = await stores.holding();
      const empty = [{ edges: [], hasNextPage: false, hasPreviousPage: false }];
      expect(await store.articles.page([{ filter: {}, order: 'NEWEST', first: 5 }])).toEqual(empty);
      expect(await store.quotes.page([{ filter: { speakers: [{ name: 'Anna' }] }, order: 'OLDEST', last: 5 }])).toEqual(
        empty,
      );
      expect(await store.search.page([{ filter: { query: 'anything' }, order: 'RELEVANCE', first: 5 }])).toEqual(empty);
      expect(await store.articles.byIds([])).toEqual([]);
    });

    it('answer many requests in their order', async () => {
      const { articles } = await stores.holding(news);
      const pages = await articles.page([
        { filter: { languages: ['de'] }, order: 'NEWEST', first: 5 },
        { filter: {}, order: 'NEWEST', first: 2 },
        { filter: { languages: ['fr'] }, order: 'TITLE', last: 5 },
      ]);
      expect(pages.map(({ edges }) => edges.length)).toEqual([1, 2, 0]);
      expect(await articles.count([{ languages: ['fr'] }, {}])).toEqual([0, 5]);
    });

    it('go on at a cursor although records have come and gone around it, and it itself', async () => {
      const day = (name: string, date: string) => put({ path: name, title: name, published: `${date}T00:00:00Z` });
      const store = await stores.holding([
        day('a', '2024-01-05'),
        day('b', '2024-01-04'),
        day('c', '2024-01-03'),
        day('d', '2024-01-02'),
      ]);
      const first = await only(store.articles.page([{ filter: {}, order: 'NEWEST', first: 2 }]));
      const after = first.edges[1]?.cursor ?? '';
      await store.commit([
        { type: 'REMOVE', path: 'b' },
        { type: 'REMOVE', path: 'c' },
        day('newer', '2024-02-01'),
        day('older', '2024-01-01'),
      ]);
      const next = await only(store.articles.page([{ filter: {}, order: 'NEWEST', first: 5, after }]));
      expect(next.edges.map(({ node }) => node.path)).toEqual(['d', 'older']);
      expect(next.hasPreviousPage).toBe(true);
    });

    it('refuse garbage for a cursor, and a cursor of another list or order', async () => {
      const { articles, quotes } = await stores.holding(news);
      const { edges } = await only(articles.page([{ filter: {}, order: 'OLDEST', first: 1 }]));
      const cursor = edges[0]?.cursor ?? '';
      const bad = { code: 'BAD_CURSOR' };
      await expect(async () =>
        articles.page([{ filter: {}, order: 'NEWEST', first: 1, after: cursor }]),
      ).rejects.toMatchObject(bad);
      await expect(async () =>
        articles.page([{ filter: {}, order: 'NEWEST', last: 1, before: 'nonsense' }]),
      ).rejects.toMatchObject(bad);
      await expect(async () =>
        quotes.page([{ filter: {}, order: 'OLDEST', first: 1, after: cursor }]),
      ).rejects.toMatchObject(bad);
      await expect(async () =>
        quotes.page([{ filter: { speakers: [{ name: 'Nobody' }] }, order: 'OLDEST', first: 1, after: cursor }]),
      ).rejects.toMatchObject(bad);
    });

    it('refuse a day that is none', async () => {
      const { articles } = await stores.holding(news);
      await expect(async () => articles.count([{ publishedFrom: 'yesterday' }])).rejects.toMatchObject({
        code: 'BAD_FILTER',
      });
    });
  });
}
