import { expect, it } from 'vitest';
import { makeCast } from '../../../bench/type-ahead/cast.ts';
import { medianTimes, spreadOf } from '../../../bench/type-ahead/measure.ts';
import { writeArticles } from '../../../bench/type-ahead/write-articles.ts';
import { openStore } from '../../../src/store/open-store.ts';

it('the made-up actors have names of their own, and begin with all letters', () => {
  const names = makeCast(5_000).map(({ names: [name] }) => name);
  expect(new Set(names).size).toBe(5_000);
  expect(new Set(names.map((name) => name?.charAt(0).toLowerCase())).size).toBeGreaterThan(20);
});

it('all made-up actors are in the articles, the first of them most often', async () => {
  const cast = makeCast(300);
  const store = await openStore(':memory:');
  await store.commit(writeArticles(cast));
  expect(await store.corpus()).toMatchObject({ articles: 50, actors: 300, quotes: 200 });
  const [page] = await store.actors.page([{ filter: {}, order: 'MOST_MENTIONED', first: 1 }]);
  expect(page?.edges[0]?.node.name).toBe(cast[0]?.names[0]);
  await store.close();
});

it('times are the medians of the rounds, and a spread is of them', async () => {
  const done: string[] = [];
  const times = await medianTimes(
    ['a', 'b'].map((task) => () => done.push(task)),
    3,
  );
  expect(done.join('')).toBe('ababab');
  expect(times).toHaveLength(2);
  expect(spreadOf(Array.from({ length: 100 }, (_, index) => 100 - index))).toEqual({
    count: 100,
    p50: 51,
    p99: 100,
    max: 100,
  });
});
