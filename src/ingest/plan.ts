import type { ProblemRecord } from '../model/records.ts';
import type { FoundFile } from '../source/found-file.ts';
import type { Finding } from '../source/look-at-file.ts';
import type { KnownFile } from '../store/content-writer.ts';
import { isUnder } from './scope.ts';

/** What an ingest has to do, from names and stamps alone: no file has been read. */
export interface Plan {
  /** New, touched or refused before, in the order of their paths. */
  readonly toRead: readonly PlannedFile[];
  /** Files and folders that could not even be looked at. */
  readonly refused: readonly ProblemRecord[];
  /** Known files that are no longer there. */
  readonly gone: readonly KnownFile[];
  /** How many files are as they were when they were read. */
  readonly unchanged: number;
  /** How many articles the store holds that this ingest does not look at. */
  readonly elsewhere: number;
}

/** A file that has to be read, and what the store knows of its path. */
export interface PlannedFile {
  readonly found: FoundFile;
  readonly known: KnownFile | null;
}

export interface PlanOptions {
  /** Whether a known path would have been found if it were still there. */
  readonly isInScope: (path: string) => boolean;
  /** Name and version of the extractor that is at work now. */
  readonly extractor: string;
}

/**
 * Compares what was found with what the store knows. A file is unchanged, and not read, where stamp and extractor are
 * those of the article; a file that was refused is always tried again, for its rights or the limits may have changed.
 * What lies in a folder that could not be looked into is not gone.
 *
 * Holds the paths, never the contents: what is gone must be known before the first new file is written, since a
 * file may have moved.
 */
export async function plan(
  findings: Iterable<Finding> | AsyncIterable<Finding>,
  knownFiles: readonly KnownFile[],
  { isInScope, extractor }: PlanOptions,
): Promise<Plan> {
  const missing = new Map(knownFiles.map((file) => [file.path, file]));
  const toRead: PlannedFile[] = [];
  const refused: ProblemRecord[] = [];
  let unchanged = 0;

  for await (const finding of findings) {
    const path = finding.type === 'FILE' ? finding.file.path : finding.problem.path;
    const known = missing.get(path) ?? null;
    missing.delete(path);
    if (finding.type === 'PROBLEM') refused.push(finding.problem);
    else if (known !== null && isUnchanged(known, finding.file, extractor)) unchanged++;
    else toRead.push({ found: finding.file, known });
  }

  const isHidden = (path: string): boolean => refused.some((problem) => isUnder(problem.path, path));
  const [inScope, outside] = divide([...missing.values()], (file) => isInScope(file.path));
  return {
    toRead: toRead.sort((a, b) => (a.found.path < b.found.path ? -1 : 1)),
    refused,
    gone: inScope.filter((file) => !isHidden(file.path)),
    unchanged,
    elsewhere: outside.filter((file) => file.sha256 !== null).length,
  };
}

const isUnchanged = (known: KnownFile, { stamp }: FoundFile, extractor: string): boolean =>
  !known.refused &&
  known.extractor === extractor &&
  known.stamp?.bytes === stamp.bytes &&
  known.stamp.modified === stamp.modified;

function divide<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  const first: T[] = [];
  const second: T[] = [];
  for (const item of items) (isFirst(item) ? first : second).push(item);
  return [first, second];
}
