import { Worker } from 'node:worker_threads';
import { OnrecordError } from '../../model/errors.ts';
import type { Question, Reply } from './answer-questions.ts';

/** One that answers questions, in this thread or another. */
export interface Answerer<Q, A> {
  readonly ask: (question: Q) => Promise<A>;
  /** How many questions it has not answered yet; `null` where it cannot be asked yet. */
  readonly underWay: () => number | null;
  readonly stop: () => void;
}

/**
 * Starts a thread that runs the module `entry`, which calls `answerQuestions`; it finds `settings` in `workerData`. A
 * thread that ends by itself can be asked, and answers all it was and is asked with an OnrecordError.
 */
export function startThread<Q, A>(entry: URL, settings: unknown): Answerer<Q, A> {
  const worker = new Worker(entry, { workerData: settings });
  const waiting = new Map<number, { resolve: (answer: A) => void; reject: (error: Error) => void }>();
  let next = 0;
  let isReady = false;
  let death: Error | null = null;

  const end = (cause: unknown): void => {
    death ??= deathBy(cause);
    for (const { reject } of waiting.values()) reject(death);
    waiting.clear();
  };
  worker.on('message', (reply: Reply<A>) => {
    if (reply === 'READY') {
      isReady = true;
      return;
    }
    waiting.get(reply.number)?.resolve(reply.answer);
    waiting.delete(reply.number);
  });
  worker.on('error', end);
  worker.on('exit', (code) => {
    end(`exit code ${code}`);
  });

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (death !== null) {
          reject(death);
          return;
        }
        const number = next++;
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, question } satisfies Question<Q>);
      }),
    underWay: () => (isReady || death !== null ? waiting.size : null),
    stop: () => void worker.terminate(),
  };
}

const deathBy = (cause: unknown): OnrecordError =>
  new OnrecordError(
    'EXTRACTION_FAILED',
    `A worker has stopped (${cause instanceof Error ? cause.message : String(cause)}).`,
    {
      hint: 'Name fewer with --workers: each takes its own memory.',
      cause,
    },
  );
