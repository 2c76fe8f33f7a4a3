import type { ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refusal } from '../refusal.ts';

/** Stops what has been running for longer than the limit in milliseconds, and what its client no longer waits for. */
export const useTimeLimit = (timeLimit: number): Plugin => ({
  onExecute({ args, context: { request } }) {
    const clock = new AbortController();
    const bell = setTimeout(() => {
      clock.abort(
        refusal(
          'TOOK_TOO_LONG',
          `The answer took longer than ${timeLimit} ms`,
          'Ask for less at once: smaller pages, or fewer levels.',
          422,
        ),
      );
    }, timeLimit);
    (args as ExecutionArgs & { signal?: AbortSignal }).signal = AbortSignal.any([request.signal, clock.signal]);
    return {
      onExecuteDone() {
        clearTimeout(bell);
      },
    };
  },
});
