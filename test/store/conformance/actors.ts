import { describe, expect, it } from 'vitest';
import type { ActorFilter, ActorOrder } from '../../../src/store/content-store.ts';
import { actorId, put } from '../written-article.ts';
import { deal, escorts, news, swornIn } from './news.ts';
import type { Stores } from './place.ts';
import { namesOf, only, readAll } from './read.ts';

export function describeActors(stores: Stores): void {
  describe('actors', () => {
    const namesUnder = async (filter: ActorFilter, order: ActorOrder = 'NAME') => {
      const { actors } = await stores.holding(news);
      const found = await readAll(actors, filter, order);
      expect(await actors.count([filter])).toEqual([found.length]);
      return namesOf(found);
    };

    it('are joined across the articles', async () => {
      const store = await stores.holding([deal], [escorts], [swornIn]);
      const [dealId, , swornInId] = (
        await store.articles.byPaths([deal, escorts, swornIn].map(({ file }) => file.path))
      ).map((article) => article?.id ?? '');
      const spanOf = (change: typeof deal, role: string) => {
        const start = change.document.text.indexOf(role);
        return { start, end: start + role.length };
      };
      expect(await only(store.actors.byIds([actorId('Ilona Varga')]))).toEqual({
        id: actorId('Ilona Varga'),
        name: 'Ilona Varga',
        kind: 'PERSON',
        countryCode: null,
        wikidataId: null,
        aliases: [
          { text: 'Varga', count: 4 },
          { text: 'Ilona Varga', count: 3 },
        ],
        roles: [
          { text: 'the Foreign Minister', count: 1, articleId: dealId, span: spanOf(deal, 'the Foreign Minister') },
          { text: 'the Prime Minister', count: 1, articleId: swornInId, span: spanOf(swornIn, 'the Prime Minister') },
        ],
        articleCount: 3,
        mentionCount: 7,
        quoteCount: 4,
      });
    });

    it('are found by their surname where nobody goes by it alone', async () => {
      const named = (path: string, names: readonly string[]) =>
        put({
          path,
          body: [`${path}: ${names.join(' and ')} spoke.`],
          actors: names.map((name) => ({ name })),
          quotes: [{ said: 'spoke', by: names.slice(0, 1) }],
        });
      const store = await stores.holding([
        named('a', ['Margaret Doyle', 'Kevin Doyle']),
        named('b', ['Margaret Doyle']),
        named('c', ['Arthur Conan Doyle Smith']),
      ]);
      expect((await only(store.actors.byNames(['DOYLE'])))?.name).toBe('Margaret Doyle');
      expect(await store.quotes.count([{ speakers: [{ name: 'Doyle' }] }, { speakers: [{ name: 'Doy' }] }])).toEqual([
        2, 0,
      ]);
      expect(await store.articles.count([{ mentions: [{ name: 'doyle' }] }])).toEqual([2]);
    });

    it('have a role from the earliest article that gives it', async () => {
      const mayor = (path: string, published: string) =>
        put({
          path,
          published,
          body: [`${path}: Anna, the mayor, spoke.`],
          actors: [{ name: 'Anna', roles: ['the mayor'] }],
        });
      const store = await stores.holding(
        [mayor('later', '2024-02-01T00:00:00Z')],
        [mayor('earlier', '2024-01-01T00:00:00Z')],
      );
      const [earlier] = await store.articles.byPaths(['earlier']);
      const actor = await only(store.actors.byNames(['anna']));
      expect(actor?.roles).toEqual([
        { text: 'the mayor', count: 2, articleId: earlier?.id, span: { start: 15, end: 24 } },
      ]);
    });

    it('are found by any name whatever the case and accents, and of several the most mentioned', async () => {
      const store = await stores.holding(news);
      const found = await store.actors.byNames(['marton halasz', 'HALÁSZ', 'budapest', 'Nobody', '?!']);
      expect(found.map((actor) => actor?.name ?? null)).toEqual([
        'Márton Halász',
        'Márton Halász',
        'Hungary',
        null,
        null,
      ]);
    });

    it('are found by the name that no text says but the finder knows', async () => {
      const usa = {
        name: 'United States of America',
        kind: 'COUNTRY',
        countryCode: 'US',
        called: ['America'],
      } as const;
      const { actors } = await stores.holding([put({ path: 'a', body: ['America voted.'], actors: [usa] })]);
      expect(await only(actors.byNames(['united states of america']))).toMatchObject({
        name: usa.name,
        aliases: [{ text: 'America', count: 1 }],
      });
    });

    it('are found by country code and Wikidata id', async () => {
      const { actors } = await stores.holding(news);
      expect((await actors.byCountryCodes(['KE', 'DE', 'HU'])).map((actor) => actor?.name ?? null)).toEqual([
        'Kenya',
        null,
        'Hungary',
      ]);
      expect((await actors.byWikidataIds(['Q7184', 'Q1'])).map((actor) => actor?.name ?? null)).toEqual(['NATO', null]);
    });

    it('stand by the alphabet, by mentions and by quotes, those with equally many by the alphabet', async () => {
      expect(await namesUnder({}, 'NAME')).toEqual([
        'Hungary',
        'Ilona Varga',
        'Kenya',
        'Márton Halász',
        'NATO',
        'Zsófia Halász',
      ]);
      expect(await namesUnder({}, 'MOST_MENTIONED')).toEqual([
        'Ilona Varga',
        'Hungary',
        'Márton Halász',
        'NATO',
        'Kenya',
        'Zsófia Halász',
      ]);
      expect(await namesUnder({}, 'MOST_QUOTED')).toEqual([
        'Ilona Varga',
        'Márton Halász',
        'NATO',
        'Zsófia Halász',
        'Hungary',
        'Kenya',
      ]);
    });

    it('are filtered by the start of any word of any name', async () => {
      expect(await namesUnder({ name: 'hal' })).toEqual(['Márton Halász', 'Zsófia Halász']);
      expect(await namesUnder({ name: 'BUDA' })).toEqual(['Hungary']);
      expect(await namesUnder({ name: 'zs hal' })).toEqual(['Zsófia Halász']);
      expect(await namesUnder({ name: 'alász' })).toEqual([]);
    });

    it('are filtered by the words that are typed of a name, whether few have such a name or many', async () => {
      const town = (suffix: string) => ({ name: `Newtown ${suffix}`, kind: 'PLACE' }) as const;
      const towns = 'A B C D E F'
        .split(' ')
        .flatMap((capital) => 'a b c d e f g h i j'.split(' ').map((letter) => town(capital + letter)));
      const lund = { name: 'Nea Lund', called: ['Nea Lund', 'Nea', 'Lund'] };
      const store = await stores.holding([
        put({ path: 'a', body: towns.map(({ name }) => `${name} voted.`), actors: towns }),
        put({ path: 'b', body: ['Nea Lund, or Nea, won. Lund wept in Newtown Ah.'], actors: [lund, town('Ah')] }),
      ]);
      const firstOf = async (filter: ActorFilter) => {
        const [page] = await store.actors.page([{ filter, order: 'MOST_MENTIONED', first: 3 }]);
        return [...namesOf((page?.edges ?? []).map(({ node }) => node)), page?.hasNextPage];
      };
      expect(await firstOf({ name: 'ne' })).toEqual(['Nea Lund', 'Newtown Ah', 'Newtown Aa', true]);
      expect(await firstOf({ name: 'ne', kinds: ['PLACE'] })).toEqual(['Newtown Ah', 'Newtown Aa', 'Newtown Ab', true]);
      expect(await firstOf({ name: 'lu NÉ' })).toEqual(['Nea Lund', false]);
      expect(await firstOf({ name: 'newtown c' })).toEqual(['Newtown Ca', 'Newtown Cb', 'Newtown Cc', true]);
      expect(await firstOf({ name: 'ewtown' })).toEqual([false]);
      expect(await store.actors.count([{ name: 'ne' }, { name: 'ne', kinds: ['PERSON'] }, { name: 'c' }])).toEqual([
        61, 1, 10,
      ]);
    });

    it('are filtered by how often and when they are named', async () => {
      expect(await namesUnder({ minMentions: 4 })).toEqual(['Hungary', 'Ilona Varga', 'Márton Halász', 'NATO']);
      expect(await namesUnder({ publishedUntil: '2023-12-31' })).toEqual([
        'Hungary',
        'Ilona Varga',
        'Kenya',
        'Márton Halász',
      ]);
      expect(
        await namesUnder({ publishedFrom: '2024-04-10', publishedUntil: '2024-04-10', kinds: ['PERSON'] }),
      ).toEqual(['Ilona Varga']);
    });

    it('are filtered by kind, country and whether they are quoted', async () => {
      expect(await namesUnder({ kinds: ['COUNTRY'] })).toEqual(['Hungary', 'Kenya']);
      expect(await namesUnder({ kinds: ['ORGANIZATION', 'COUNTRY'] }, 'MOST_QUOTED')).toEqual([
        'NATO',
        'Hungary',
        'Kenya',
      ]);
      expect(await namesUnder({ countryCodes: ['KE', 'DE'] })).toEqual(['Kenya']);
      expect(await namesUnder({ quoted: false }, 'MOST_MENTIONED')).toEqual(['Hungary', 'Kenya']);
      expect(await namesUnder({ quoted: true, kinds: ['ORGANIZATION'] })).toEqual(['NATO']);
      expect(await namesUnder({ kinds: [] })).toEqual([]);
    });

    it('refuse a name without a letter', async () => {
      const { actors } = await stores.holding(news);
      await expect(async () =>
        actors.page([{ filter: { name: '?!' }, order: 'NAME', first: 1 }]),
      ).rejects.toMatchObject({ code: 'BAD_FILTER' });
    });
  });

  describe('actors within', () => {
    it('are those of an article, most mentioned first, then as they stand in the text', async () => {
      const store = await stores.holding(news);
      const article = await only(store.articles.byPaths([escorts.file.path]));
      const filter = { articleId: article?.id ?? '' };
      const [page] = await store.actorsWithin.page([{ filter, order: 'MOST_MENTIONED', first: 10 }]);
      const text = article?.text ?? '';
      expect(
        page?.edges.map(({ node, mentionCount, firstMention: { span } }) => [
          node.name,
          mentionCount,
          span.start === text.indexOf(text.slice(span.start, span.end)),
        ]),
      ).toEqual([
        ['NATO', 4, true],
        ['Hungary', 3, true],
        ['Ilona Varga', 2, true],
      ]);
      expect(
        await store.actorsWithin.count([filter, { ...filter, kinds: ['PERSON'] }, { articleId: 'unknown' }]),
      ).toEqual([3, 1, 0]);
    });

    it('are those of a section, counted in it alone', async () => {
      const store = await stores.holding(news);
      const sections = await readAll(store.sections, { text: 'family' }, 'NEWEST');
      const filter = { sectionId: sections[0]?.id ?? '' };
      const [page] = await store.actorsWithin.page([{ filter, order: 'MOST_MENTIONED', first: 10 }]);
      expect(page?.edges.map(({ node, mentionCount }) => [node.name, mentionCount])).toEqual([
        ['Márton Halász', 2],
        ['Zsófia Halász', 1],
        ['NATO', 1],
      ]);
      expect(
        namesOf(await readAll(store.actorsWithin, { ...filter, kinds: ['ORGANIZATION'] }, 'MOST_MENTIONED')),
      ).toEqual(['NATO']);
      expect(await readAll(store.actorsWithin, { sectionId: 'unknown' }, 'MOST_MENTIONED')).toEqual([]);
    });
  });
}
