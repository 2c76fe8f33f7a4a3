import { describe, expect, it } from 'vitest';
import type { ExcerptRecord } from '../../../src/model/records.ts';
import type { ContentStore } from '../../../src/store/content-store.ts';
import type { CoActorFilter, CoActorOrder } from '../../../src/store/relations.ts';
import { actorId, put } from '../written-article.ts';
import { meetings, undated } from './meetings.ts';
import { news } from './news.ts';
import type { Stores } from './place.ts';
import { idOfActor, namesOf, only, readAll } from './read.ts';

const lind = actorId('Vera Lind');
const nato = actorId('NATO', 'ORGANIZATION');

/** Excerpts as the titles of their articles with the words. */
async function wordsOf(store: ContentStore, excerpts: readonly ExcerptRecord[]): Promise<readonly string[]> {
  const articles = await store.articles.byIds(excerpts.map(({ articleId }) => articleId));
  return excerpts.map(({ span }, index) => {
    const { title = null, text = '' } = articles[index] ?? {};
    const words = text.slice(span.start, span.end);
    return title === null ? words : `${text.slice(title.start, title.end)}: ${words}`;
  });
}

export function describeCompany(stores: Stores): void {
  describe('co-actors', () => {
    const togetherUnder = async (
      store: ContentStore,
      filter: CoActorFilter,
      order: CoActorOrder = 'MOST_ARTICLES',
    ): Promise<readonly (readonly [string, number, number])[]> => {
      const page = await only(store.coActors.page([{ filter, order, first: 100 }]));
      expect(await store.coActors.count([filter])).toEqual([page.edges.length]);
      return page.edges.map(({ node, articleCount, paragraphCount }) => [node.name, articleCount, paragraphCount]);
    };

    it('are those of the same articles, most often first, with the articles and paragraphs that they share', async () => {
      const store = await stores.holding(news);
      const filter = { actorId: actorId('Ilona Varga') };
      expect(await togetherUnder(store, filter)).toEqual([
        ['Hungary', 2, 1],
        ['Márton Halász', 2, 1],
        ['NATO', 2, 1],
        ['Kenya', 1, 0],
        ['Zsófia Halász', 1, 0],
      ]);
      expect(await togetherUnder(store, { ...filter, kinds: ['COUNTRY'] })).toEqual([
        ['Hungary', 2, 1],
        ['Kenya', 1, 0],
      ]);
      expect(await togetherUnder(store, { actorId: 'unknown' })).toEqual([]);
    });

    it('are those in most of the paragraphs first, where that is asked for', async () => {
      const store = await stores.holding([...meetings, undated]);
      expect((await togetherUnder(store, { actorId: lind }, 'MOST_PARAGRAPHS')).slice(0, 3)).toEqual([
        ['Kenya', 5, 9],
        ['NATO', 4, 4],
        ['Club 0', 1, 1],
      ]);
    });

    it('are counted in the articles of some days only, and are those with as many at least', async () => {
      const store = await stores.holding([...meetings, undated]);
      const inFebruary = { actorId: lind, publishedFrom: '2024-02-01', publishedUntil: '2024-02-29' };
      expect(await togetherUnder(store, inFebruary)).toEqual([
        ['Kenya', 2, 4],
        ['NATO', 2, 2],
        ['Club 1', 1, 1],
        ['Club 2', 1, 1],
      ]);
      expect(await togetherUnder(store, { ...inFebruary, minArticles: 2 })).toHaveLength(2);
      expect(await togetherUnder(store, { ...inFebruary, minParagraphs: 3 })).toEqual([['Kenya', 2, 4]]);
      expect(await togetherUnder(store, { ...inFebruary, kinds: [] })).toEqual([]);
    });
  });

  describe('shared paragraphs', () => {
    it('are those that name both, each once, newest article first, whichever of the two is named first', async () => {
      const store = await stores.holding([undated, ...meetings]);
      const kenya = await idOfActor(store, 'Kenya');
      const filters = [[lind, kenya] as const, [kenya, lind] as const].map((actorIds) => ({ actorIds }));
      for (const filter of filters) {
        expect(await wordsOf(store, await readAll(store.sharedParagraphs, filter, 'NEWEST'))).toEqual([
          ...[3, 2, 1, 0].flatMap((number) => [
            `Meeting ${number}: Vera Lind, the envoy of NATO, met Kenya. “Kenya is ready,” Lind said.`,
            `Meeting ${number}: She is Vera Lind of Club ${number}, and Kenya waited.`,
          ]),
          'Vera Lind met Kenya.',
        ]);
      }
      expect(await store.sharedParagraphs.count([...filters, { actorIds: [lind, 'unknown'] }])).toEqual([9, 9, 0]);
    });

    it('are as many as the co-actor counts, also within some days', async () => {
      const store = await stores.holding([...news, ...meetings, undated]);
      for (const days of [{}, { publishedFrom: '2024-02-01' }, { publishedUntil: '2024-02-15' }]) {
        for (const id of [lind, nato, actorId('Ilona Varga')]) {
          const { edges } = await only(
            store.coActors.page([{ filter: { actorId: id, ...days }, order: 'MOST_ARTICLES', first: 100 }]),
          );
          expect(edges.length).toBeGreaterThan(0);
          expect(
            await store.sharedParagraphs.count(
              edges.map(({ node }) => ({ actorIds: [id, node.id] as const, ...days })),
            ),
          ).toEqual(edges.map(({ paragraphCount }) => paragraphCount));
        }
      }
    });
  });

  describe('places of a role', () => {
    it('are where each article gives it first, newest first', async () => {
      const store = await stores.holding(meetings);
      const filter = { actorId: lind, role: 'the envoy' };
      expect(await wordsOf(store, await readAll(store.rolePlaces, filter, 'NEWEST'))).toEqual(
        [3, 2, 1, 0].map((number) => `Meeting ${number}: the envoy`),
      );
      expect(await store.rolePlaces.count([filter, { actorId: lind, role: 'the clerk' }])).toEqual([4, 0]);
    });
  });

  describe('affiliations', () => {
    it('are those for whom an actor speaks, by how many articles say so, and the other way round', async () => {
      const store = await stores.holding(meetings);
      const page = await only(
        store.affiliations.page([{ filter: { memberId: lind }, order: 'MOST_ARTICLES', first: 3 }]),
      );
      expect(page.edges.map(({ node, articleCount }) => [node.name, articleCount])).toEqual([
        ['NATO', 4],
        ['Club 0', 1],
        ['Club 1', 1],
      ]);
      expect(namesOf(await readAll(store.affiliations, { ofId: nato }, 'MOST_ARTICLES'))).toEqual(['Vera Lind']);
      expect(
        await store.affiliations.count([
          { memberId: lind },
          { memberId: lind, kinds: ['PERSON'] },
          { ofId: nato, kinds: ['PERSON'] },
          { ofId: lind },
        ]),
      ).toEqual([5, 0, 1, 0]);
    });

    it('have the words that say so, newest article first', async () => {
      const store = await stores.holding(meetings);
      const filter = { memberId: lind, ofId: nato };
      expect(await wordsOf(store, await readAll(store.affiliationPlaces, filter, 'NEWEST'))).toEqual(
        [3, 2, 1, 0].map((number) => `Meeting ${number}: Vera Lind, the envoy of NATO`),
      );
      expect(await store.affiliationPlaces.count([filter, { memberId: nato, ofId: lind }])).toEqual([4, 0]);
    });

    it('are those of whoever the corpus knows a lone surname to be, also where it learns it later', async () => {
      const kovacs = put({
        path: 'kovacs',
        body: ['Kovács of NATO spoke. “Yes,” said a spokesman for Kovács.'],
        actors: [{ name: 'Kovács' }, { name: 'NATO', kind: 'ORGANIZATION' }],
        quotes: [{ said: 'Yes,', onBehalfOf: ['Kovács'] }],
        affiliations: [{ says: 'Kovács of NATO', member: 'Kovács', of: 'NATO' }],
      });
      const anna = put({
        path: 'anna',
        body: ['Anna Kovács spoke to NATO.'],
        actors: [{ name: 'Anna Kovács' }, { name: 'NATO', kind: 'ORGANIZATION' }],
      });
      for (const commits of [[[kovacs], [anna]], [[anna], [kovacs]], [[kovacs, anna]]]) {
        const store = await stores.holding(...commits);
        const [actor] = await store.actors.byNames(['anna kovacs']);
        const id = actor?.id ?? '';
        expect(namesOf(await readAll(store.affiliations, { memberId: id }, 'MOST_ARTICLES'))).toEqual(['NATO']);
        expect(await store.affiliationPlaces.count([{ memberId: id, ofId: nato }])).toEqual([1]);
        expect(await store.quotes.count([{ affiliations: [{ id }] }])).toEqual([1]);
      }
    });

    it('go with the article that says so', async () => {
      const store = await stores.holding(meetings, [{ type: 'REMOVE', path: 'meetings/0.txt' }]);
      expect(await store.affiliations.count([{ memberId: lind }])).toEqual([4]);
      expect(await store.affiliationPlaces.count([{ memberId: lind, ofId: nato }])).toEqual([3]);
    });
  });
}
