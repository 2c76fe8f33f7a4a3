import { afterEach, describe, expect, test } from 'vitest';
import { startThread, type Answerer } from '../../../src/cli/threads/thread.ts';

const MULTIPLYING = new URL('multiplying-worker.mjs', import.meta.url);

const started: Pick<Answerer<never, never>, 'stop'>[] = [];

function multiplyingBy(factor: number): Answerer<number | string, number> {
  const thread = startThread<number | string, number>(MULTIPLYING, factor);
  started.push(thread);
  return thread;
}

afterEach(() => {
  for (const thread of started.splice(0)) thread.stop();
});

describe('a thread', () => {
  test('answers each question with its own answer, those too that came before it was ready', async () => {
    const thread = multiplyingBy(3);
    expect(thread.underWay()).toBeNull();
    expect(await Promise.all([1, 2, 3].map(thread.ask))).toEqual([3, 6, 9]);
    expect(thread.underWay()).toBe(0);
  });

  test.each([
    ['throw', 'A worker has stopped (no number).'],
    ['exit', 'A worker has stopped (exit code 3).'],
  ])(
    'that dies (%s) fails what it was asked and what it is asked later, and waits for nothing',
    async (word, message) => {
      const thread = multiplyingBy(3);
      const answers = await Promise.allSettled([thread.ask(word), thread.ask(1)]);
      answers.push(...(await Promise.allSettled([thread.ask(2)])));
      const failure = {
        status: 'rejected',
        reason: expect.objectContaining({ code: 'EXTRACTION_FAILED', message }) as unknown,
      };
      expect(answers).toEqual([failure, failure, failure]);
      expect(thread.underWay()).toBe(0);
    },
  );

  test('that cannot start fails likewise', async () => {
    const thread = startThread(new URL('no-such-worker.mjs', import.meta.url), null);
    await expect(thread.ask(1)).rejects.toThrow(/A worker has stopped \(Cannot find module .*no-such-worker/);
  });
});
