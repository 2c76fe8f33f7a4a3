import { watchFiles } from '../source/watch-files.ts';
import type { ContentWriter } from '../store/content-writer.ts';
import { bringUpToDate, type IngestOptions, type IngestReport } from './bring-up-to-date.ts';
import { ingest } from './ingest.ts';

export interface WatchOptions extends IngestOptions {
  /** Called after each later ingest. */
  readonly onReport: (report: IngestReport) => void;
  /** What kept a later ingest from going through. The watching goes on. */
  readonly onError: (cause: unknown) => void;
}

export interface Watching {
  /** What the first ingest did. */
  readonly report: IngestReport;
  /** Finishes the ingest that is running and stops. */
  readonly close: () => Promise<void>;
}

/**
 * Ingests the named files and folders, and again whatever changes under them, one ingest at a time. No change is missed
 * between the first ingest and the second.
 *
 * @throws OnrecordError as {@link ingest} does for the first.
 */
export async function watch(store: ContentWriter, paths: readonly string[], options: WatchOptions): Promise<Watching> {
  const inTurn = oneAtATime();
  const watcher = await watchFiles(paths, {
    base: options.base,
    onError: options.onError,
    onChanges: async ({ found, removed }) => {
      const gone = new Set(removed);
      options.onReport(await inTurn(() => bringUpToDate(store, found, (path) => gone.has(path), options)));
    },
  });
  try {
    return { report: await inTurn(() => ingest(store, paths, options)), close: watcher.close };
  } catch (error) {
    await watcher.close();
    throw error;
  }
}

/** Starts a task when those before it are over, however they ended. */
function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = before.then(task);
    before = result.catch(() => undefined);
    return result;
  };
}
