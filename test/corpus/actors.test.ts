import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentStore } from '../../src/store/content-store.ts';
import { asking } from './asking.ts';
import { compareActors } from './compare-actors.ts';
import { knownActorFaults } from './known-faults.ts';
import { openCorpus, PATHS } from './open-corpus.ts';
import { readMentions } from './read-mentions.ts';
import { listedActors, neither } from './readers-notes.ts';

let store: ContentStore;
let faults: Readonly<Record<string, readonly string[]>>;

beforeAll(async () => {
  store = await openCorpus();
  const ask = asking(store);
  const articles = [];
  for (const path of PATHS) articles.push(await readMentions(ask, path));
  faults = compareActors(listedActors, articles, neither);
  return async () => store.close();
});

describe('everybody in the corpus is one actor under all names, apart from all others, but for known faults', () => {
  it.each([...Object.keys(listedActors), 'week'])('in the articles on %s', (story) => {
    const found = faults[story] ?? [];
    expect(found.length, found.join('\n')).toBe(knownActorFaults[story] ?? 0);
  });

  it('each in a story that there is', () => {
    expect(Object.keys(knownActorFaults).filter((story) => !(story in faults))).toEqual([]);
  });
});
