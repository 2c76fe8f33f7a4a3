import { extname } from 'node:path';
import { mapInOrder } from '../threads/map-in-order.ts';
import { ownThread } from '../threads/own-thread.ts';
import { startThread, type Answerer } from '../threads/thread.ts';
import { answererOf, type Answer, type AnswerSettings } from './answer.ts';
import type { Job } from './job.ts';

/**
 * The answers to the jobs, in the order of the jobs, from as many workers at most. The first worker is this thread, so
 * that a few texts cost no start of another; the others come one by one as the jobs become more.
 *
 * @throws OnrecordError `EXTRACTION_FAILED` where a worker dies.
 */
export async function* answersOf(
  jobs: AsyncIterable<Job>,
  settings: AnswerSettings,
  mostWorkers: number,
): AsyncGenerator<Answer> {
  const workers: Worker[] = [ownThread(await answererOf(settings))];
  let bytes = 0;
  const answer = (job: Job): Promise<Answer> => {
    bytes += bytesOf(job);
    if (workers.length < mostWorkers && bytes > workers.length * BYTES_WORTH_A_WORKER) {
      workers.push(startThread(WORKER, settings));
    }
    return leastBusy(workers).ask(job);
  };
  try {
    yield* mapInOrder(jobs, mostWorkers * JOBS_AT_ONCE, answer);
  } finally {
    for (const worker of workers) worker.stop();
  }
}

type Worker = Answerer<Job, Answer>;

/** Beside this file, and built as it is. */
const WORKER = new URL(`worker${extname(import.meta.url)}`, import.meta.url);

/** To read so much takes as long as to start a worker. */
const BYTES_WORTH_A_WORKER = 400_000;

/** Of each worker. One it works at; the others bridge the time until this thread hands out more. */
const JOBS_AT_ONCE = 4;

function bytesOf(job: Job): number {
  if (job.type === 'FILE') return job.file.stamp.bytes;
  return job.type === 'LINE' ? (job.line.bytes?.length ?? 0) : 0;
}

/**
 * The worker with the least to do. Where this thread reads a text itself it hands out nothing meanwhile: the others get
 * their share before it does.
 */
function leastBusy(workers: readonly Worker[]): Worker {
  const busyness = (worker: Worker): number =>
    (worker.underWay() ?? Infinity) + (worker === workers[0] ? JOBS_AT_ONCE - 1 : 0);
  return workers.reduce((least, worker) => (busyness(worker) < busyness(least) ? worker : least));
}
