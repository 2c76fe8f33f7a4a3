import { extractor } from '../extract/extract.ts';
import type { ProblemRecord } from '../model/records.ts';
import { CORRECTIONS } from '../source/corrections-folder.ts';
import type { Finding } from '../source/look-at-file.ts';
import type { ContentWriter } from '../store/content-writer.ts';
import { batchOf } from './batch.ts';
import { correctionProblems, isCorrectionProblem, problemChanges } from './corrections/correction-problems.ts';
import type { TakenCorrections } from './corrections/take-corrections.ts';
import { fileChanges, goneFiles } from './file-changes.ts';
import { plan } from './plan.ts';
import { isUnder } from './scope.ts';

export interface IngestOptions {
  /** The folder that paths are told from; the same for every ingest into one store. */
  readonly base: string;
  /** A larger file is refused. */
  readonly maxBytes: number;
  /** Called after each file that was read. */
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Ends the ingest after the file at hand; what was read is committed, what is gone is not removed. */
  readonly signal?: AbortSignal;
}

export interface IngestProgress {
  readonly done: number;
  /** Of the files that have to be read; unchanged ones are not among them. */
  readonly total: number;
}

/** What an ingest did. Counts are of articles. */
export interface IngestReport {
  readonly added: number;
  readonly changed: number;
  readonly moved: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Every file and folder that was refused by this ingest, in the order of their paths. */
  readonly refused: readonly ProblemRecord[];
  /** What is wrong with corrections, in the order of their places. */
  readonly corrections: readonly ProblemRecord[];
  /** Articles in the store that the ingest did not look at. */
  readonly elsewhere: number;
  /** Whether the signal ended it before it was through. */
  readonly interrupted: boolean;
}

/**
 * Makes the store say what the files say: reads what is new or changed, file by file in the order of the paths, and
 * removes what is gone from the scope. Holds one batch of articles at a time.
 *
 * @throws OnrecordError the `STORE_…` codes, and what the findings throw.
 */
export async function bringUpToDate(
  store: ContentWriter,
  findings: Iterable<Finding> | AsyncIterable<Finding>,
  isInScope: (path: string) => boolean,
  corrections: TakenCorrections,
  { maxBytes, onProgress, signal }: IngestOptions,
): Promise<IngestReport> {
  const known = await store.knownFiles();
  const { toRead, refused, gone, unchanged, elsewhere } = await plan(
    articlesAmong(findings),
    known.filter((file) => !isCorrectionProblem(file)),
    { isInScope, extractor },
  );
  const batch = batchOf(store);
  const problems = [...refused];
  for (const problem of refused) await batch.add({ type: 'REFUSE', problem, stamp: null });

  const missing = new Map(gone.map((file) => [file.path, file]));
  const origins = goneFiles(gone);
  let touched = 0;
  let done = 0;
  for (const file of toRead) {
    if (signal?.aborted === true) break;
    for (const change of await fileChanges(file, origins, corrections, maxBytes)) {
      if (change.type === 'REFUSE') problems.push(change.problem);
      if (change.type === 'MOVE') missing.delete(change.from);
      if (change.type === 'TOUCH') touched++;
      await batch.add(change);
    }
    done++;
    onProgress?.({ done, total: toRead.length });
  }

  const interrupted = done < toRead.length;
  if (!interrupted) for (const path of missing.keys()) await batch.add({ type: 'REMOVE', path });
  await batch.finish();
  const wrong = interrupted ? corrections.problems : await correctionProblems(store, corrections);
  if (!interrupted) for (const change of problemChanges(wrong, known)) await batch.add(change);
  await batch.finish();
  return {
    ...batch.done(),
    unchanged: unchanged + touched,
    refused: problems.sort((a, b) => (a.path < b.path ? -1 : 1)),
    corrections: wrong,
    elsewhere,
    interrupted,
  };
}

/** What lies in the folder of corrections is no article, whatever its name. */
async function* articlesAmong(findings: Iterable<Finding> | AsyncIterable<Finding>): AsyncGenerator<Finding> {
  for await (const finding of findings) {
    const path = finding.type === 'FILE' ? finding.file.path : finding.problem.path;
    if (!isUnder(CORRECTIONS, path)) yield finding;
  }
}
