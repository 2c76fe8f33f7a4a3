import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { mapInOrder } from '../../../src/cli/threads/map-in-order.ts';

async function* from<T>(items: Iterable<T>): AsyncGenerator<T> {
  await Promise.resolve();
  yield* items;
}

async function all<T>(results: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

describe('results come in the order of the items', () => {
  test('whichever is there first', async () => {
    const slowestFirst = async (item: number): Promise<number> => {
      await pause(30 - item * 10);
      return item * 2;
    };
    expect(await all(mapInOrder(from([0, 1, 2, 3]), 4, slowestFirst))).toEqual([0, 2, 4, 6]);
  });

  test('each before the next item is there', async () => {
    let bring: (() => void) | undefined;
    const items = (async function* () {
      yield 'first';
      await new Promise<void>((resolve) => (bring = resolve));
      yield 'second';
    })();
    const results = mapInOrder(items, 4, (item) => Promise.resolve(item));
    expect(await results.next()).toEqual({ done: false, value: 'first' });
    bring?.();
    expect(await results.next()).toEqual({ done: false, value: 'second' });
    expect(await results.next()).toMatchObject({ done: true });
  });

  test('and no more items are taken than are asked for and may be under way', async () => {
    const taken: number[] = [];
    const results = mapInOrder(from(Array(100).keys()), 3, (item) => {
      taken.push(item);
      return Promise.resolve(item);
    });
    await results.next();
    await results.next();
    await pause(10);
    expect(taken).toEqual([0, 1, 2, 3]);
  });
});

test('a failure is thrown in its place, after the results before it', async () => {
  const results: number[] = [];
  const failing = (item: number) => (item >= 2 ? Promise.reject(new Error(`item ${item}`)) : Promise.resolve(item));
  await expect(async () => {
    for await (const result of mapInOrder(from([0, 1, 2, 3]), 4, failing)) results.push(result);
  }).rejects.toThrow('item 2');
  expect(results).toEqual([0, 1]);
});

test('so is a failure of the items', async () => {
  const items = (async function* () {
    yield 0;
    await Promise.resolve();
    throw new Error('no more');
  })();
  await expect(all(mapInOrder(items, 4, (item) => Promise.resolve(item)))).rejects.toThrow('no more');
});
