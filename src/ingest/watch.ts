import type { ProblemRecord } from '../model/records.ts';
import { findFiles } from '../source/find-files.ts';
import type { Finding } from '../source/look-at-file.ts';
import { watchCorrections } from '../source/watch-corrections.ts';
import { watchFiles } from '../source/watch-files.ts';
import type { FileWatcher } from '../source/watch-quietly.ts';
import type { ContentWriter } from '../store/content-writer.ts';
import { bringUpToDate, type IngestOptions, type IngestReport } from './bring-up-to-date.ts';
import { takeCorrections, type TakenCorrections } from './corrections/take-corrections.ts';
import { scopeOf } from './scope.ts';

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
 * Ingests the named files and folders, and again whatever changes under them, one ingest at a time; all of them when the
 * corrections change, of which only the articles that these touch are read. No change is missed between the first ingest
 * and the second. What is wrong with corrections is in the first report, and in a later one where it is new.
 *
 * @throws OnrecordError as `ingest` does, for the first.
 */
export async function watch(store: ContentWriter, paths: readonly string[], options: WatchOptions): Promise<Watching> {
  const inTurn = oneAtATime();
  const { base, onError } = options;
  let corrections: TakenCorrections | undefined;
  let told: readonly ProblemRecord[] = [];
  const bringIn = async (findings: Findings, isInScope: (path: string) => boolean): Promise<IngestReport> => {
    corrections ??= await takeCorrections(store, options);
    const report = await bringUpToDate(store, findings, isInScope, corrections, options);
    const news = report.corrections.filter((problem) => !told.some((known) => isSameProblem(known, problem)));
    told = report.corrections;
    return { ...report, corrections: news };
  };
  const bringInAll = () => bringIn(findFiles(paths, options), scopeOf(paths, base));

  const watchers: FileWatcher[] = [];
  const close = async (): Promise<void> => {
    for (const watcher of watchers) await watcher.close();
  };
  try {
    watchers.push(
      await watchFiles(paths, {
        base,
        onError,
        onChanges: async ({ found, removed }) => {
          const gone = new Set(removed);
          options.onReport(await inTurn(() => bringIn(found, (path) => gone.has(path))));
        },
      }),
      await watchCorrections({
        base,
        onError,
        onChange: async () => {
          const bringInAnew = async () => {
            corrections = await takeCorrections(store, options);
            return bringInAll();
          };
          options.onReport(await inTurn(bringInAnew));
        },
      }),
    );
    return { report: await inTurn(bringInAll), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Findings = Iterable<Finding> | AsyncIterable<Finding>;

const isSameProblem = (a: ProblemRecord, b: ProblemRecord): boolean => a.path === b.path && a.message === b.message;

/** Starts a task when those before it are over, however they ended. */
function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = before.then(task);
    before = result.catch(() => undefined);
    return result;
  };
}
