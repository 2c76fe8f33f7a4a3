import { describe, expect, it } from 'vitest';
import type { QuoteActorFilter } from '../../../src/store/relations.ts';
import type { BucketUnit } from '../../../src/store/calendar.ts';
import { actorId } from '../written-article.ts';
import { meetings, undated } from './meetings.ts';
import { news } from './news.ts';
import type { Stores } from './place.ts';
import { idOfActor, only } from './read.ts';

const lind = actorId('Vera Lind');

export function describeCounts(stores: Stores): void {
  describe('timelines', () => {
    it('count the articles, mentions and quotes of each month, also of those in between with none', async () => {
      const store = await stores.holding([...meetings, undated]);
      const kenya = await idOfActor(store, 'Kenya');
      const [of, about] = await store.timelines([
        { actorId: lind, by: 'MONTH' },
        { actorId: kenya, by: 'MONTH', publishedFrom: '2024-02-01', publishedUntil: '2024-02-29' },
      ]);
      const none = { articleCount: 0, mentionCount: 0, quoteCount: 0, quoteAboutCount: 0 };
      const one = { articleCount: 1, mentionCount: 4, quoteCount: 1, quoteAboutCount: 0 };
      expect(of).toEqual({
        buckets: [
          { start: '2024-01-01', end: '2024-01-31', ...one },
          {
            start: '2024-02-01',
            end: '2024-02-29',
            articleCount: 2,
            mentionCount: 8,
            quoteCount: 2,
            quoteAboutCount: 0,
          },
          { start: '2024-03-01', end: '2024-03-31', ...none },
          { start: '2024-04-01', end: '2024-04-30', ...one },
        ],
        undatedArticleCount: 1,
      });
      expect(about).toEqual({
        buckets: [
          {
            start: '2024-02-01',
            end: '2024-02-29',
            articleCount: 2,
            mentionCount: 6,
            quoteCount: 0,
            quoteAboutCount: 2,
          },
        ],
        undatedArticleCount: 1,
      });
    });

    it('count by weeks from Monday on and by days, within the days that are asked for alone', async () => {
      const store = await stores.holding(meetings);
      const articlesBy = async (by: BucketUnit, publishedFrom: string, publishedUntil: string) => {
        const { buckets } = await only(store.timelines([{ actorId: lind, by, publishedFrom, publishedUntil }]));
        return buckets.map(({ start, articleCount }) => `${start} ${articleCount}`);
      };
      expect(await articlesBy('WEEK', '2024-02-07', '2024-02-20')).toEqual([
        '2024-02-05 0',
        '2024-02-12 2',
        '2024-02-19 0',
      ]);
      expect(await articlesBy('WEEK', '2024-02-13', '2024-02-18')).toEqual(['2024-02-12 1']);
      expect(await articlesBy('DAY', '2024-02-11', '2024-02-13')).toEqual([
        '2024-02-11 0',
        '2024-02-12 1',
        '2024-02-13 0',
      ]);
    });

    it('of nobody are empty, but for the days that are asked for', async () => {
      const store = await stores.holding([undated]);
      const days = { publishedFrom: '2024-01-01', publishedUntil: '2024-01-02' };
      const [unknown, dayless, asked] = await store.timelines([
        { actorId: 'unknown', by: 'DAY' },
        { actorId: lind, by: 'DAY' },
        { actorId: lind, by: 'DAY', ...days },
      ]);
      expect(unknown).toEqual({ buckets: [], undatedArticleCount: 0 });
      expect(dayless).toEqual({ buckets: [], undatedArticleCount: 1 });
      expect(asked?.buckets.map(({ start, mentionCount }) => [start, mentionCount])).toEqual([
        ['2024-01-01', 0],
        ['2024-01-02', 0],
      ]);
    });

    it('refuse more buckets than a chart can show, and a day that is none', async () => {
      const store = await stores.holding(meetings);
      for (const publishedFrom of ['1924-01-01', 'yesterday'])
        await expect(async () => store.timelines([{ actorId: lind, by: 'DAY', publishedFrom }])).rejects.toMatchObject({
          code: 'BAD_FILTER',
        });
    });
  });

  describe('actors of quotes', () => {
    it('are those who said most of them, and those who are named in most of them', async () => {
      const store = await stores.holding([...news, ...meetings]);
      const countedUnder = async (filter: QuoteActorFilter) => {
        const page = await only(store.quoteActors.page([{ filter, order: 'MOST_QUOTES', first: 100 }]));
        expect(await store.quoteActors.count([filter])).toEqual([page.edges.length]);
        return page.edges.map(({ node, quoteCount }) => `${node.name} ${quoteCount}`);
      };
      const everybody = ['Ilona Varga 4', 'Vera Lind 4', 'Márton Halász 3', 'NATO 1', 'Zsófia Halász 1'];
      expect(await countedUnder({ quotes: {}, part: 'SPEAKER' })).toEqual(everybody);
      expect(await countedUnder({ quotes: { minConfidence: 0 }, part: 'SPEAKER' })).toEqual(everybody);
      expect(await countedUnder({ quotes: { kinds: ['DIRECT', 'MIXED', 'INDIRECT'] }, part: 'SPEAKER' })).toEqual(
        everybody,
      );
      const about = [{ name: 'Kenya' }];
      expect(await countedUnder({ quotes: { about }, part: 'SPEAKER' })).toEqual(['Vera Lind 4', 'Márton Halász 1']);
      expect(await countedUnder({ quotes: { about, publishedUntil: '2024-01-31' }, part: 'SPEAKER' })).toEqual([
        'Márton Halász 1',
        'Vera Lind 1',
      ]);
      expect(await countedUnder({ quotes: { about, text: 'charity' }, part: 'SPEAKER' })).toEqual(['Márton Halász 1']);
      expect(await countedUnder({ quotes: {}, part: 'SUBJECT' })).toEqual(['Kenya 5', 'Hungary 2', 'NATO 2']);
      expect(await countedUnder({ quotes: {}, part: 'SUBJECT', kinds: ['ORGANIZATION'] })).toEqual(['NATO 2']);
      const speakers = [{ name: 'Varga' }];
      expect(await countedUnder({ quotes: { speakers }, part: 'SUBJECT' })).toEqual(['Hungary 1', 'NATO 1']);
      expect(await countedUnder({ quotes: { speakers }, part: 'SPEAKER' })).toEqual([
        'Ilona Varga 4',
        'Márton Halász 1',
      ]);
      expect(await countedUnder({ quotes: { speakers: [{ name: 'Nobody' }] }, part: 'SPEAKER' })).toEqual([]);
      expect(await countedUnder({ quotes: {}, part: 'SPEAKER', kinds: [] })).toEqual([]);
    });
  });
}
