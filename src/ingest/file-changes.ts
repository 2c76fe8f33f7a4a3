import { extractor } from '../extract/extract.ts';
import { readSourceFile } from '../source/read-source-file.ts';
import type { Change, KnownFile } from '../store/content-writer.ts';
import { analyse } from './analyse.ts';
import type { Corrector } from './corrections/correct.ts';
import type { PlannedFile } from './plan.ts';
import { problemOf } from './problem-of.ts';

/** Files that are gone, by the hash of their bytes: what a new file of the same bytes was moved from. */
export interface GoneFiles {
  /** Takes one out, so that no two files are moved from it. */
  readonly take: (sha256: string) => KnownFile | null;
}

/**
 * Reads one file and says what has to happen to its path: nothing but a new stamp where the bytes are the same, a move
 * where a file of the same bytes is gone, a new article with its corrections else; or its refusal, whatever went wrong.
 */
export async function fileChanges(
  { found, known }: PlannedFile,
  gone: GoneFiles,
  { correct, holdsAlike }: Corrector,
  maxBytes: number,
): Promise<readonly Change[]> {
  const { path, stamp } = found;
  try {
    const file = await readSourceFile(found, { maxBytes });
    if (known !== null && isSame(known, file.sha256)) return [{ type: 'TOUCH', path, stamp }];
    const origin = known === null ? gone.take(file.sha256) : null;
    const move: readonly Change[] = origin === null ? [] : [{ type: 'MOVE', from: origin.path, to: path, stamp }];
    if (origin?.extractor === extractor && holdsAlike(origin.path, path)) return move;
    const { document, annotations } = analyse(file);
    return [...move, { type: 'PUT', file, stamp, document, annotations: correct(annotations, path, document.text) }];
  } catch (error) {
    return [{ type: 'REFUSE', problem: problemOf(path, error), stamp }];
  }
}

/** A file that was refused is put anew even so: its refusal has to go. */
const isSame = (known: KnownFile, sha256: string): boolean =>
  !known.refused && known.sha256 === sha256 && known.extractor === extractor;

export function goneFiles(files: readonly KnownFile[]): GoneFiles {
  const bySha256 = new Map<string, KnownFile[]>();
  for (const file of files) {
    if (file.sha256 === null || file.refused) continue;
    const same = bySha256.get(file.sha256);
    if (same === undefined) bySha256.set(file.sha256, [file]);
    else same.push(file);
  }
  return { take: (sha256) => bySha256.get(sha256)?.shift() ?? null };
}
