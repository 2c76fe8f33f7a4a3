import { describe, expect, it } from 'vitest';
import type { ArticleFilter, ArticleOrder, ContentStore } from '../../../src/store/content-store.ts';
import { actorId, put } from '../written-article.ts';
import { deal, doctors, escorts, news, note, swornIn } from './news.ts';
import type { Stores } from './place.ts';
import { only, readAll } from './read.ts';

export function describeArticles(stores: Stores): void {
  describe('articles', () => {
    const pathsUnder = async (filter: ArticleFilter, order: ArticleOrder = 'NEWEST', store?: ContentStore) => {
      const articles = (store ?? (await stores.holding(news))).articles;
      const found = await readAll(articles, filter, order);
      expect(await articles.count([filter])).toEqual([found.length]);
      return found.map(({ path }) => path);
    };

    it('come back as they were put', async () => {
      const store = await stores.holding([deal]);
      const article = await only(store.articles.byPaths(['news/deal.txt']));
      const { text, title, lead, boilerplate, metadata } = deal.document;
      expect(article).toMatchObject({ text, title, lead, dateline: null, boilerplate, ...metadata });
      const { path, format, encoding, sha256, bytes } = deal.file;
      expect(article).toMatchObject({ path, format, encoding, sha256, bytes, extractor: 'by-hand/1', revision: 1 });
    });

    it('are found by id, slug, path and address, in the order asked for, and are null where unknown', async () => {
      const { articles } = await stores.holding(news);
      const found = await articles.byPaths(['notes/undated.txt', 'unknown', 'news/deal.txt']);
      expect(found.map((article) => article?.slug ?? null)).toEqual([
        'undated',
        null,
        'hungary-and-kenya-sign-railway-deal',
      ]);
      const ids = found.map((article) => article?.id ?? 'unknown');
      expect(await articles.byIds(ids)).toEqual(found);
      expect(await articles.bySlugs(['undated', 'unknown', 'hungary-and-kenya-sign-railway-deal'])).toEqual(found);
      expect(await articles.byUrls(['https://news.example/deal', 'https://news.example/none'])).toEqual([
        found[2],
        null,
      ]);
    });

    it('are the newest of those with one address', async () => {
      const url = 'https://news.example/live';
      const { articles } = await stores.holding([
        put({ path: 'a.txt', url, published: '2024-01-02T00:00:00Z' }),
        put({ path: 'b.txt', url, published: '2024-01-03T00:00:00Z' }),
        put({ path: 'c.txt', url, published: '2024-01-01T00:00:00Z' }),
      ]);
      expect(await only(articles.byUrls([url]))).toMatchObject({ path: 'b.txt' });
    });

    it('stand newest first, and without a time last', async () => {
      const paths = await pathsUnder({});
      expect(paths[0]).toBe(swornIn.file.path);
      expect(paths.slice(1, 3).sort()).toEqual([doctors.file.path, escorts.file.path]);
      expect(paths.slice(3)).toEqual([deal.file.path, note.file.path]);
    });

    it('stand oldest first in just the other order', async () => {
      const store = await stores.holding(news);
      expect(await pathsUnder({}, 'OLDEST', store)).toEqual((await pathsUnder({}, 'NEWEST', store)).reverse());
    });

    it('stand by the alphabet of their titles, whatever the case, accents and marks, and without a title last', async () => {
      const titles = ['Öl', '“Oder”', 'oben', undefined, 'Zucker', 'Ärzte', 'anfangs'];
      const store = await stores.holding(
        titles.map((title, index) =>
          put({ path: `${index}.txt`, body: ['Text.'], ...(title !== undefined && { title }) }),
        ),
      );
      const found = await readAll(store.articles, {}, 'TITLE');
      expect(found.map(({ title, text }) => title && text.slice(title.start, title.end))).toEqual([
        'anfangs',
        'Ärzte',
        'oben',
        '“Oder”',
        'Öl',
        'Zucker',
        null,
      ]);
    });

    it('stand in an order that is not the one they came in, when their times are equal', async () => {
      const same = ['a', 'b', 'c', 'd', 'e'].map((name) => put({ path: name, title: name }));
      const one = await stores.holding(same);
      const other = await stores.holding(...[...same].reverse().map((change) => [change]));
      expect(await pathsUnder({}, 'NEWEST', one)).toEqual(await pathsUnder({}, 'NEWEST', other));
    });

    it('are filtered by the days of their publication, both inclusive', async () => {
      const store = await stores.holding(news);
      expect(await pathsUnder({ publishedFrom: '2024-06-03' }, 'NEWEST', store)).toEqual(['news/sworn-in.txt']);
      expect(await pathsUnder({ publishedFrom: '2024-06-04' }, 'NEWEST', store)).toEqual([]);
      expect(await pathsUnder({ publishedUntil: '2023-11-20' }, 'NEWEST', store)).toEqual(['news/deal.txt']);
      expect(await pathsUnder({ publishedUntil: '2023-11-19' }, 'NEWEST', store)).toEqual([]);
      expect(await pathsUnder({ publishedFrom: '2023-11-21', publishedUntil: '2024-06-03' }, 'TITLE', store)).toEqual([
        'news/doctors.txt',
        'news/escorts.txt',
        'news/sworn-in.txt',
      ]);
    });

    it('are filtered by words of their title and text, and not of their boilerplate', async () => {
      const store = await stores.holding(news);
      expect(await pathsUnder({ text: 'railway' }, 'NEWEST', store)).toEqual(['news/deal.txt']);
      expect(await pathsUnder({ text: 'reply' }, 'NEWEST', store)).toEqual([]);
      expect(await pathsUnder({ text: 'arzte' }, 'NEWEST', store)).toEqual(['news/doctors.txt']);
      expect(await pathsUnder({ text: 'varga -coast' }, 'OLDEST', store)).toEqual([
        'news/deal.txt',
        'news/sworn-in.txt',
      ]);
      expect(await pathsUnder({ text: 'railway OR sleep' }, 'TITLE', store)).toEqual([
        'news/deal.txt',
        'notes/undated.txt',
      ]);
    });

    it('are filtered by language', async () => {
      const store = await stores.holding(news);
      expect(await pathsUnder({ languages: ['de'] }, 'NEWEST', store)).toEqual(['news/doctors.txt']);
      expect(await pathsUnder({ languages: ['de', 'en'] }, 'OLDEST', store)).toHaveLength(4);
      expect(await pathsUnder({ languages: [] }, 'NEWEST', store)).toEqual([]);
    });

    it('are filtered by whom they name', async () => {
      const store = await stores.holding(news);
      expect(await pathsUnder({ mentions: [{ id: actorId('NATO', 'ORGANIZATION') }] }, 'NEWEST', store)).toEqual([
        'news/sworn-in.txt',
        'news/escorts.txt',
      ]);
      expect(await pathsUnder({ mentions: [{ name: 'nato' }, { name: 'hungary' }] }, 'NEWEST', store)).toEqual([
        'news/escorts.txt',
      ]);
      expect(await pathsUnder({ mentions: [{ name: 'NATO' }] }, 'TITLE', store)).toEqual([
        'news/escorts.txt',
        'news/sworn-in.txt',
      ]);
      expect(await pathsUnder({ mentions: [{ name: 'Nobody' }] }, 'NEWEST', store)).toEqual([]);
      expect(await pathsUnder({ mentions: [{ id: 'unknown' }] }, 'NEWEST', store)).toEqual([]);
    });

    it('are filtered by whom they quote', async () => {
      const store = await stores.holding(news);
      expect(await pathsUnder({ quoted: [{ name: 'NATO' }] }, 'NEWEST', store)).toEqual(['news/escorts.txt']);
      expect(await pathsUnder({ quoted: [{ name: 'Varga' }, { name: 'Halász' }] }, 'NEWEST', store)).toEqual([
        'news/sworn-in.txt',
        'news/deal.txt',
      ]);
    });

    it('hold to all parts of a filter together', async () => {
      const store = await stores.holding(news);
      const filter = {
        text: 'doctors',
        languages: ['en'],
        mentions: [{ name: 'Hungary' }],
        quoted: [{ name: 'Varga' }],
      };
      expect(await pathsUnder(filter, 'NEWEST', store)).toEqual(['news/escorts.txt']);
      expect(await pathsUnder({ ...filter, publishedUntil: '2024-04-09' }, 'NEWEST', store)).toEqual([]);
    });

    it('have slugs of their own where their titles are the same', async () => {
      const { articles } = await stores.holding(
        [put({ path: 'a', title: 'Strike' })],
        [put({ path: 'b', title: 'STRIKE!' })],
      );
      const [first, second] = await articles.byPaths(['a', 'b']);
      expect(first?.slug).toBe('strike');
      expect(second?.slug).toBe(`strike-${second?.id}`);
    });
  });
}
