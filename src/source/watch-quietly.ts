import { once } from 'node:events';
import { type ChokidarOptions, type FSWatcher, watch } from 'chokidar';
import type { Batches } from './batches.ts';

export interface FileWatcher {
  /** Stops watching; a batch that is being handled is waited for, what is not handed out yet is dropped. */
  readonly close: () => Promise<void>;
}

/**
 * Watches paths for what `listen` puts into the queue. A file that is being written is waited for. Resolves when every
 * later change will be heard.
 */
export async function watchQuietly(
  paths: readonly string[],
  ignored: NonNullable<ChokidarOptions['ignored']>,
  listen: (watcher: FSWatcher) => void,
  queue: Batches,
): Promise<FileWatcher> {
  const watcher = watch([...paths], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: QUIET_IN_MS, pollInterval: QUIET_IN_MS / 4 },
    ignored,
  });
  listen(watcher);
  await once(watcher, 'ready');
  return {
    close: async () => {
      await watcher.close();
      await queue.close();
    },
  };
}

/** How long a file must keep its size to count as written. */
const QUIET_IN_MS = 200;
