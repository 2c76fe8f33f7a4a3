import { describe, expect, it } from 'vitest';
import type { ContentStore, SearchEdge, SearchFilter } from '../../../src/store/content-store.ts';
import { put } from '../written-article.ts';
import { news } from './news.ts';
import type { Stores } from './place.ts';
import { only, readInPages } from './read.ts';

export function describeSearch(stores: Stores): void {
  describe('search', () => {
    const search = async (store: ContentStore, filter: SearchFilter): Promise<readonly SearchEdge[]> => {
      const page = await only(store.search.page([{ filter, order: 'RELEVANCE', first: 100 }]));
      expect(await store.search.count([filter])).toEqual([page.edges.length]);
      return page.edges;
    };
    /** "KIND: words that are marked", in the order found. */
    const describeEdges = async (store: ContentStore, edges: readonly SearchEdge[]): Promise<readonly string[]> => {
      const texts = await store.articles.byIds(
        edges.map(({ node }) => ('articleId' in node.record ? node.record.articleId : node.record.id)),
      );
      return edges.map(({ node, highlights }, index) => {
        const text = node.kind === 'ACTOR' ? node.record.name : (texts[index]?.text ?? '');
        return `${node.kind}: ${highlights.map(({ start, end }) => text.slice(start, end)).join(', ')}`;
      });
    };
    const found = async (store: ContentStore, query: string, filter: Omit<SearchFilter, 'query'> = {}) =>
      [...(await describeEdges(store, await search(store, { query, ...filter })))].sort();

    it('finds articles, sections, quotes and actors, and says where the words stand', async () => {
      expect(await found(await stores.holding(news), 'kenya')).toEqual([
        'ACTOR: Kenya',
        'ARTICLE: Kenya, Kenya',
        'QUOTE: Kenya',
        'SECTION: Kenya',
      ]);
    });

    it('finds an actor by any name and marks the one that it goes by', async () => {
      const store = await stores.holding(news);
      expect(await found(store, 'budapest', { kinds: ['ACTOR'] })).toEqual(['ACTOR: ']);
      expect(await found(store, 'halasz', { kinds: ['ACTOR'] })).toEqual(['ACTOR: Halász', 'ACTOR: Halász']);
    });

    it('finds no phrase across two names of an actor', async () => {
      const actors = [{ name: 'Anna Berg', called: ['Anna Berg', 'Berg'] }];
      const store = await stores.holding([put({ path: 'a', body: ['Anna Berg spoke. Berg left.'], actors })]);
      expect(await found(store, '"berg berg"', { kinds: ['ACTOR'] })).toEqual([]);
      expect(await found(store, '"anna berg"', { kinds: ['ACTOR'] })).toEqual(['ACTOR: Anna Berg']);
    });

    it('reads phrases, prefixes, alternatives and exclusions', async () => {
      const store = await stores.holding(news);
      const articles = async (query: string) => found(store, query, { kinds: ['ARTICLE'] });
      expect(await articles('"railway deal"')).toEqual(['ARTICLE: railway deal']);
      expect(await articles('"deal railway"')).toEqual([]);
      expect(await articles('rail*')).toEqual(['ARTICLE: railway, railway']);
      expect(await articles('sleep OR ships')).toEqual(['ARTICLE: ships', 'ARTICLE: sleep']);
      expect(await articles('nato -ships')).toEqual(['ARTICLE: NATO']);
      expect(await articles('ships kenya')).toEqual([]);
      expect(await articles('AND NOT')).toEqual(['ARTICLE: and, not']);
    });

    it('takes no notice of case and accents', async () => {
      const store = await stores.holding([put({ path: 'a', body: ['Hala\u0301sz und Ärzte, Łódź'] })]);
      expect(await found(store, 'HALÁSZ arzte lodz', { kinds: ['ARTICLE'] })).toEqual([
        'ARTICLE: Hala\u0301sz, Ärzte, Łódź',
      ]);
    });

    it('puts first what says it more and in fewer words, and a title before the text', async () => {
      const store = await stores.holding([
        ...['one', 'two', 'three', 'four', 'five', 'six'].map((word) =>
          put({ path: word, title: word, body: [`A text of number ${word}.`] }),
        ),
        put({
          path: 'long',
          title: 'Other',
          body: ['A strike was in the port on that day, and there were many more things to tell.'],
        }),
        put({
          path: 'title',
          title: 'Strike in the port',
          body: ['Many things happened on that day, and there are more things to tell.'],
        }),
        put({
          path: 'much',
          title: 'Other',
          body: ['Strike upon strike, a strike in the port on that day, things to tell.'],
        }),
      ]);
      const edges = await search(store, { query: 'strike', kinds: ['ARTICLE'] });
      expect(edges.map(({ node }) => node.kind === 'ARTICLE' && node.record.path)).toEqual(['title', 'much', 'long']);
      const scores = edges.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it('finds only some kinds, or on some days, on which no actor is found', async () => {
      const store = await stores.holding(news);
      const kindsOf = async (filter: SearchFilter) =>
        [...new Set((await search(store, filter)).map(({ node }) => node.kind))].sort();
      expect(await kindsOf({ query: 'nato' })).toEqual(['ACTOR', 'ARTICLE', 'QUOTE', 'SECTION']);
      expect(await kindsOf({ query: 'nato', kinds: ['QUOTE', 'ACTOR'] })).toEqual(['ACTOR', 'QUOTE']);
      expect(await kindsOf({ query: 'nato', publishedFrom: '2024-06-01' })).toEqual(['ARTICLE', 'QUOTE', 'SECTION']);
      expect(await kindsOf({ query: 'nato', publishedFrom: '2024-07-01' })).toEqual([]);
      expect(await kindsOf({ query: 'nato', kinds: ['ACTOR'], publishedUntil: '2024-07-01' })).toEqual([]);
    });

    it('comes in pages, in both directions', async () => {
      const store = await stores.holding(news);
      const all = (await search(store, { query: 'varga OR nato OR hungary' })).map(({ cursor }) => cursor);
      expect(all.length).toBeGreaterThan(10);
      const filter = { query: 'varga OR nato OR hungary' };
      const forwards = await readInPages(store.search, filter, 'RELEVANCE', 3, 'forwards');
      expect(forwards.flatMap(({ edges }) => edges.map(({ cursor }) => cursor))).toEqual(all);
      const backwards = await readInPages(store.search, filter, 'RELEVANCE', 3, 'backwards');
      expect(backwards.toReversed().flatMap(({ edges }) => edges.map(({ cursor }) => cursor))).toEqual(all);
    });

    it('goes on after a hit although a commit has changed every score', async () => {
      const story = (path: string, body: string) => put({ path, body: [body] });
      const store = await stores.holding([
        story('a', 'strike strike strike'),
        story('b', 'strike strike and more'),
        story('c', 'strike and much more than this'),
        story('d', 'nothing'),
      ]);
      const filter: SearchFilter = { query: 'strike', kinds: ['ARTICLE'] };
      const first = await only(store.search.page([{ filter, order: 'RELEVANCE', first: 2 }]));
      await store.commit(
        Array.from({ length: 20 }, (_, index) =>
          story(`new ${index}`, 'a long text about quite other things '.repeat(9)),
        ),
      );
      const after = first.edges[1]?.cursor ?? '';
      const rest = await only(store.search.page([{ filter, order: 'RELEVANCE', first: 2, after }]));
      const path = ({ node }: SearchEdge) => node.kind === 'ARTICLE' && node.record.path;
      expect([...first.edges, ...rest.edges].map(path)).toEqual(['a', 'b', 'c']);
    });

    it('finds what was put last, and no longer what was there before', async () => {
      const store = await stores.holding(
        [
          put({
            path: 'a',
            body: ['“Old words,” Anna said.'],
            actors: [{ name: 'Anna' }],
            quotes: [{ said: 'Old words' }],
          }),
        ],
        [
          put({
            path: 'a',
            body: ['“New words,” Ben said.'],
            actors: [{ name: 'Ben' }],
            quotes: [{ said: 'New words' }],
          }),
        ],
      );
      expect(await found(store, 'old OR anna')).toEqual([]);
      expect(await found(store, 'new ben')).toEqual(['ARTICLE: New, Ben', 'SECTION: New, Ben']);
    });

    it.each(['"', '-strike', '()', '👍', ''])('refuses %j', async (query) => {
      const store = await stores.holding(news);
      await expect(async () =>
        store.search.page([{ filter: { query }, order: 'RELEVANCE', first: 1 }]),
      ).rejects.toMatchObject({
        code: 'BAD_FILTER',
      });
    });
  });
}
