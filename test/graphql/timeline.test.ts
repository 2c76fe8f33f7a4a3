import { expect, test } from 'vitest';
import { ask, codesOf } from './ask.ts';
import { openMiniCorpus } from './mini-corpus.ts';

test('a timeline of more buckets than a chart can show is refused, and says what to ask for', async () => {
  const answer = await ask(
    await openMiniCorpus(),
    '{ actor(by: { name: "Norway" }) { timeline(by: DAY, publishedFrom: "2014-01-01") { undatedArticleCount } } }',
  );
  expect(codesOf(answer)).toEqual(['BAD_FILTER']);
  expect(answer.errors?.[0]?.message).toBe('From 2014-01-01 to 2024-05-01 there are more than 400 buckets of a day.');
  expect(answer.errors?.[0]?.extensions['hint']).toContain('longer buckets');
});

test('the months of a year for each of a hundred actors may be asked for at once', async () => {
  const answer = await ask(
    await openMiniCorpus(),
    `{ actors(first: 100) { nodes { name timeline(publishedFrom: "2024-01-01", publishedUntil: "2024-12-31") {
         buckets { start mentionCount quoteCount quoteAboutCount } } } } }`,
  );
  expect(answer.errors).toBeUndefined();
  const { nodes } = answer.data?.['actors'] as {
    readonly nodes: readonly { readonly timeline: { buckets: unknown[] } }[];
  };
  expect(nodes.map(({ timeline }) => timeline.buckets.length)).toEqual([12, 12, 12]);
});
