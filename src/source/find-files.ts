import { realpath } from 'node:fs/promises';
import { entriesOf } from './folder-entries.ts';
import { asking, isProblem, lookAtFile } from './look-at-file.ts';
import type { Finding } from './look-at-file.ts';
import { namedPaths } from './named-paths.ts';
import { isMetIn } from './territory.ts';

export interface FindOptions {
  /** The folder that paths are told from. */
  readonly base: string;
}

/**
 * Every source file under the named files and folders, in the order of their paths, each once. Hidden files and
 * folders and `node_modules` are left out unless they are named. Links are followed, but not to what is found in its
 * own place too, and not a second time. Only the names in the folders on the way are held.
 *
 * @throws OnrecordError `PATH_NOT_FOUND` for a named path that is not there, `BAD_CONFIGURATION` for a named file of a
 *   kind that is not read; both before the first finding.
 */
export async function* findFiles(paths: readonly string[], { base }: FindOptions): AsyncGenerator<Finding> {
  const named = await namedPaths(paths);
  const walk: Walk = {
    base,
    roots: named.filter((path) => path.isFolder).map((path) => path.realPath),
    seen: new Set(),
  };
  for (const { absolutePath, realPath, isFolder } of named) {
    if (isMetIn(walk.roots, realPath)) continue;
    yield* isFolder ? filesIn(absolutePath, walk) : linkedFile(absolutePath, walk);
  }
}

interface Walk {
  readonly base: string;
  /** Real paths of the named folders. */
  readonly roots: readonly string[];
  /** Real paths of the folders gone through, and of the files that were named or linked to. */
  readonly seen: Set<string>;
}

async function* filesIn(folder: string, walk: Walk): AsyncGenerator<Finding> {
  const real = await asking(folder, walk.base, () => realpath(folder));
  if (isProblem(real)) {
    yield real;
    return;
  }
  if (walk.seen.has(real)) return;
  walk.seen.add(real);

  const entries = await asking(folder, walk.base, () => entriesOf(folder));
  if (isProblem(entries)) {
    yield entries;
    return;
  }
  for (const { absolutePath, isFolder, isLink } of entries) {
    if (isLink && (await isFoundInItsPlace(absolutePath, walk))) continue;
    if (isFolder) yield* filesIn(absolutePath, walk);
    else if (isLink) yield* linkedFile(absolutePath, walk);
    else yield await lookAtFile(absolutePath, walk.base);
  }
}

async function isFoundInItsPlace(link: string, { base, roots }: Walk): Promise<boolean> {
  const real = await asking(link, base, () => realpath(link));
  return !isProblem(real) && isMetIn(roots, real);
}

async function* linkedFile(absolutePath: string, walk: Walk): AsyncGenerator<Finding> {
  const real = await asking(absolutePath, walk.base, () => realpath(absolutePath));
  if (isProblem(real)) {
    yield real;
    return;
  }
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  yield await lookAtFile(absolutePath, walk.base);
}
