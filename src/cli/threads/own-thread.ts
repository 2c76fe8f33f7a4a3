import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Answerer } from './thread.ts';

/** Answers in this thread. Between two questions the messages of the others get their turn. */
export function ownThread<Q, A>(answer: (question: Q) => Promise<A>): Answerer<Q, A> {
  let underWay = 0;
  return {
    ask: async (question) => {
      underWay++;
      try {
        await nextTurn();
        return await answer(question);
      } finally {
        underWay--;
      }
    },
    underWay: () => underWay,
    stop: () => undefined,
  };
}
