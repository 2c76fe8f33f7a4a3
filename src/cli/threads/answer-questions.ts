import { parentPort } from 'node:worker_threads';

/** What a thread is sent. */
export interface Question<Q> {
  readonly number: number;
  readonly question: Q;
}

/** What a thread sends: first that it is ready, then its answers. */
export type Reply<A> = 'READY' | { readonly number: number; readonly answer: A };

/** In a thread: answers whatever `startThread` sends. A question that fails ends the thread. */
export function answerQuestions(answer: (question: never) => Promise<unknown>): void {
  const reply = (message: Reply<unknown>): void => parentPort?.postMessage(message);
  parentPort?.on('message', ({ number, question }: Question<never>) => {
    void answer(question).then((given) => {
      reply({ number, answer: given });
    });
  });
  reply('READY');
}
