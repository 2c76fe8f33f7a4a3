import { describe, expect, it } from 'vitest';
import type { ContentStore, QuoteFilter, QuoteOrder } from '../../../src/store/content-store.ts';
import { actorId, put } from '../written-article.ts';
import { deal, news } from './news.ts';
import type { Stores } from './place.ts';
import { only, readAll, saidIn } from './read.ts';

export function describeQuotes(stores: Stores): void {
  describe('quotes', () => {
    const saidUnder = async (filter: QuoteFilter, order: QuoteOrder = 'NEWEST', store?: ContentStore) => {
      const held = store ?? (await stores.holding(news));
      const found = await readAll(held.quotes, filter, order);
      expect(await held.quotes.count([filter])).toEqual([found.length]);
      return saidIn(held, found);
    };

    it('come back as they were put, with their place', async () => {
      const store = await stores.holding([deal]);
      const article = await only(store.articles.byPaths([deal.file.path]));
      const sections = await readAll(store.sections, {}, 'NEWEST');
      const quote = (await readAll(store.quotes, {}, 'NEWEST'))[2];
      const annotation = deal.annotations.quotes[2];
      expect(quote).toEqual({
        id: quote?.id,
        articleId: article?.id,
        sectionId: sections[1]?.id,
        position: 2,
        kind: 'DIRECT',
        content: annotation?.content,
        source: null,
        cue: null,
        antecedent: null,
        speakerIds: [actorId('Márton Halász')],
        affiliationIds: [],
        attributedTo: 'Márton Halász',
        context: deal.document.sections[1]?.paragraphs[0]?.span,
        confidence: 0.95,
        evidence: annotation?.evidence,
        correctionIds: [],
      });
      expect(await store.quotes.byIds([quote?.id ?? '', 'unknown'])).toEqual([quote, null]);
    });

    it('stand with those of the newest article first, in an article as in its text', async () => {
      expect(await saidUnder({})).toEqual([
        'that reads what it signs',
        'Who wrote it?',
        'My sister and NATO are right',
        'Good',
        'Hungary pays NATO in the coin it has',
        'was thankful',
        'Hungary offered us a railway',
        'a handshake',
        'This is not charity for Kenya',
      ]);
    });

    it('stand with those of the oldest article first, in an article as in its text', async () => {
      expect((await saidUnder({}, 'OLDEST')).slice(0, 5)).toEqual([
        'Hungary offered us a railway',
        'a handshake',
        'This is not charity for Kenya',
        'Hungary pays NATO in the coin it has',
        'was thankful',
      ]);
    });

    it('stand with the surest first, the newest of equally sure ones', async () => {
      expect(await saidUnder({}, 'MOST_CONFIDENT')).toEqual([
        'This is not charity for Kenya',
        'Who wrote it?',
        'My sister and NATO are right',
        'Good',
        'Hungary pays NATO in the coin it has',
        'a handshake',
        'that reads what it signs',
        'Hungary offered us a railway',
        'was thankful',
      ]);
    });

    it('are filtered by article and by section', async () => {
      const store = await stores.holding(news);
      const [article, other] = await store.articles.byPaths(['news/sworn-in.txt', 'news/deal.txt']);
      const [, family] = await readAll(store.sections, { articleId: article?.id ?? '' }, 'NEWEST');
      const sectionId = family?.id ?? '';
      expect(await saidUnder({ articleId: other?.id ?? '' }, 'NEWEST', store)).toHaveLength(3);
      expect(await saidUnder({ sectionId }, 'NEWEST', store)).toEqual([
        'Who wrote it?',
        'My sister and NATO are right',
      ]);
      expect(await saidUnder({ sectionId, articleId: article?.id ?? '' }, 'OLDEST', store)).toHaveLength(2);
      expect(await saidUnder({ sectionId, articleId: other?.id ?? '' }, 'NEWEST', store)).toEqual([]);
      expect(await saidUnder({ sectionId: 'unknown' }, 'NEWEST', store)).toEqual([]);
    });

    it('are filtered by speaker, by id or by any name', async () => {
      const store = await stores.holding(news);
      const said = ['that reads what it signs', 'Good', 'Hungary pays NATO in the coin it has', 'a handshake'];
      expect(await saidUnder({ speakers: [{ id: actorId('Ilona Varga') }] }, 'NEWEST', store)).toEqual(said);
      expect(await saidUnder({ speakers: [{ name: 'ILONA VARGA' }] }, 'NEWEST', store)).toEqual(said);
      expect(await saidUnder({ speakers: [{ name: 'varga' }] }, 'NEWEST', store)).toEqual(said);
      expect(await saidUnder({ speakers: [{ name: 'ilona' }] }, 'NEWEST', store)).toEqual([]);
    });

    it('are filtered by whom somebody without a name said them for', async () => {
      const store = await stores.holding([
        ...news,
        put({
          path: 'aide',
          published: '2024-07-01T00:00:00Z',
          body: ['“NATO is well,” said a spokesman for Ilona Varga. “It is,” said another for NATO.'],
          actors: [{ name: 'Ilona Varga' }, { name: 'NATO', kind: 'ORGANIZATION' }],
          quotes: [
            { said: 'NATO is well', onBehalfOf: ['Ilona Varga'] },
            { said: 'It is', onBehalfOf: ['NATO'] },
          ],
        }),
      ]);
      const affiliations = [{ name: 'ilona varga' }];
      expect(await saidUnder({ affiliations }, 'NEWEST', store)).toEqual(['NATO is well']);
      expect(await saidUnder({ affiliations, about: [{ name: 'NATO' }] }, 'OLDEST', store)).toEqual(['NATO is well']);
      expect(await saidUnder({ affiliations, about: [{ name: 'Kenya' }] }, 'NEWEST', store)).toEqual([]);
      await store.commit([{ type: 'REMOVE', path: 'aide' }]);
      expect(await saidUnder({ affiliations }, 'NEWEST', store)).toEqual([]);
    });

    it('are filtered by speaker in every order', async () => {
      const store = await stores.holding(news);
      const speakers = [{ name: 'Varga' }];
      expect(await saidUnder({ speakers }, 'OLDEST', store)).toEqual([
        'a handshake',
        'Hungary pays NATO in the coin it has',
        'that reads what it signs',
        'Good',
      ]);
      expect(await saidUnder({ speakers }, 'MOST_CONFIDENT', store)).toEqual([
        'Good',
        'Hungary pays NATO in the coin it has',
        'a handshake',
        'that reads what it signs',
      ]);
    });

    it('are filtered by several speakers, all of whom must have said them', async () => {
      expect(await saidUnder({ speakers: [{ name: 'Varga' }, { name: 'Márton Halász' }] })).toEqual(['Good']);
    });

    it('are those of all actors of one name, each once', async () => {
      const anna = (path: string, kind: 'PERSON' | 'ORGANIZATION') =>
        put({
          path,
          body: ['“We sail,” said Anna.'],
          actors: [{ name: 'Anna', kind }],
          quotes: [{ said: 'We sail', by: ['Anna'] }],
        });
      const both = put({
        path: 'both',
        body: ['“We meet,” said Anna and ANNA.'],
        actors: [{ name: 'Anna' }, { name: 'Anna', kind: 'ORGANIZATION', called: ['ANNA'] }],
        quotes: [{ said: 'We meet' }],
      });
      const [quote] = both.annotations.quotes;
      if (!quote) throw new Error('There is one quote.');
      const speakers = [actorId('Anna'), actorId('Anna', 'ORGANIZATION')];
      const annotations = { ...both.annotations, quotes: [{ ...quote, speakers }] };
      const store = await stores.holding([anna('a', 'PERSON'), anna('b', 'ORGANIZATION'), { ...both, annotations }]);
      expect([...(await saidUnder({ speakers: [{ name: 'anna' }] }, 'NEWEST', store))].sort()).toEqual([
        'We meet',
        'We sail',
        'We sail',
      ]);
    });

    it('are filtered by whom they are about, that is who is named in what was said', async () => {
      const store = await stores.holding(news);
      expect(await saidUnder({ about: [{ name: 'NATO' }] }, 'NEWEST', store)).toEqual([
        'My sister and NATO are right',
        'Hungary pays NATO in the coin it has',
      ]);
      expect(await saidUnder({ about: [{ name: 'NATO' }, { name: 'Hungary' }] }, 'NEWEST', store)).toEqual([
        'Hungary pays NATO in the coin it has',
      ]);
    });

    it('answer what somebody said about somebody', async () => {
      expect(await saidUnder({ speakers: [{ name: 'Varga' }], about: [{ name: 'NATO' }] })).toEqual([
        'Hungary pays NATO in the coin it has',
      ]);
    });

    it('are filtered by kind and confidence', async () => {
      const store = await stores.holding(news);
      expect(await saidUnder({ kinds: ['INDIRECT'] }, 'NEWEST', store)).toEqual(['was thankful']);
      expect(await saidUnder({ kinds: ['INDIRECT', 'MIXED'] }, 'OLDEST', store)).toHaveLength(3);
      expect(await saidUnder({ kinds: [] }, 'OLDEST', store)).toEqual([]);
      expect(await saidUnder({ minConfidence: 0.95 }, 'NEWEST', store)).toEqual(['This is not charity for Kenya']);
      expect(await saidUnder({ minConfidence: 0.9 }, 'MOST_CONFIDENT', store)).toHaveLength(5);
    });

    it('are filtered by words of what was said, and not of what is around it', async () => {
      const store = await stores.holding(news);
      expect(await saidUnder({ text: 'railway' }, 'NEWEST', store)).toEqual(['Hungary offered us a railway']);
      expect(await saidUnder({ text: 'minister' }, 'NEWEST', store)).toEqual([]);
      expect(await saidUnder({ text: 'hungary OR charity' }, 'MOST_CONFIDENT', store)).toEqual([
        'This is not charity for Kenya',
        'Hungary pays NATO in the coin it has',
        'Hungary offered us a railway',
      ]);
    });

    it('are found by a phrase that goes across the cue', async () => {
      const split = put({
        path: 'a',
        body: ['“We will,” she said, “not go.”'],
        quotes: [{ said: ['We will', 'not go'] }],
      });
      expect(await saidUnder({ text: '"will not"' }, 'NEWEST', await stores.holding([split]))).toEqual([
        'We will … not go',
      ]);
    });

    it('are filtered by the days of their article', async () => {
      const store = await stores.holding(news);
      expect(await saidUnder({ publishedUntil: '2023-12-31' }, 'NEWEST', store)).toHaveLength(3);
      expect(
        await saidUnder({ publishedFrom: '2024-06-03', publishedUntil: '2024-06-03' }, 'OLDEST', store),
      ).toHaveLength(4);
      expect(await saidUnder({ publishedFrom: '2024-04-11', publishedUntil: '2024-06-02' }, 'NEWEST', store)).toEqual(
        [],
      );
    });

    it('hold to all parts of a filter together', async () => {
      const store = await stores.holding(news);
      const filter: QuoteFilter = {
        speakers: [{ name: 'Varga' }],
        about: [{ name: 'Hungary' }],
        text: 'coin',
        kinds: ['DIRECT'],
        minConfidence: 0.9,
        publishedFrom: '2024-04-10',
        publishedUntil: '2024-04-10',
      };
      expect(await saidUnder(filter, 'NEWEST', store)).toEqual(['Hungary pays NATO in the coin it has']);
      expect(await saidUnder({ ...filter, kinds: ['MIXED'] }, 'NEWEST', store)).toEqual([]);
      expect(await saidUnder({ ...filter, minConfidence: 0.91 }, 'NEWEST', store)).toEqual([]);
      expect(await saidUnder({ ...filter, text: 'coins' }, 'NEWEST', store)).toEqual([]);
      expect(await saidUnder({ ...filter, about: [{ name: 'Kenya' }] }, 'NEWEST', store)).toEqual([]);
    });
  });
}
