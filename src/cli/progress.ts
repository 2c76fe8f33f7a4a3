import { SingleBar } from 'cli-progress';
import type { IngestProgress } from '../ingest/bring-up-to-date.ts';
import { terminalOf } from './terminal.ts';

/** Shows how far an ingest has come. */
export interface ProgressView {
  readonly show: (progress: IngestProgress) => void;
  /** Clears the bar away. */
  readonly end: () => void;
}

/** On stderr: a bar on a terminal, and elsewhere at most ten plain lines. */
export const progressView = (): ProgressView => (terminalOf(process.stderr).isInteractive ? bar() : lines());

function bar(): ProgressView {
  const view = new SingleBar({
    format: '  reading {bar} {value} of {total}',
    barCompleteChar: '━',
    barIncompleteChar: '─',
    barsize: 16,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  let isStarted = false;
  return {
    show: ({ done, total }) => {
      if (!isStarted) view.start(total, 0);
      isStarted = true;
      view.update(done);
    },
    end: () => {
      if (isStarted) view.stop();
    },
  };
}

function lines(): ProgressView {
  return {
    show: ({ done, total }) => {
      const step = Math.max(10, Math.ceil(total / 10));
      if (done % step === 0 || done === total) process.stderr.write(`  read ${done} of ${total} files\n`);
    },
    end: () => undefined,
  };
}
