import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentStore } from '../../src/store/content-store.ts';
import { asking } from './asking.ts';
import { compareActors } from './compare-actors.ts';
import { knownActorFaults } from './known-faults.ts';
import { openCorpus, PATHS } from './open-corpus.ts';
import { type ReadArticle, readMentions } from './read-mentions.ts';
import { listedActors, neither } from './readers-notes.ts';

let store: ContentStore;
let articles: readonly ReadArticle[];
let faults: Readonly<Record<string, readonly string[]>>;

beforeAll(async () => {
  store = await openCorpus();
  const ask = asking(store);
  const read: ReadArticle[] = [];
  for (const path of PATHS) read.push(await readMentions(ask, path));
  articles = read;
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

it('no place in the corpus names two actors, and what names one there is one of its names', () => {
  for (const { text, mentions } of articles) {
    const spans = mentions.map(({ span }) => `${span.start}-${span.end}`);
    expect(new Set(spans).size).toBe(spans.length);
    const named = mentions.filter(({ form }) => form === 'NAME');
    expect(named.length).toBeGreaterThan(5);
    for (const { span, actor } of named)
      expect(actor.aliases.map((alias) => alias.text)).toContain(text.slice(span.start, span.end).replace(/\s+/g, ' '));
  }
});
