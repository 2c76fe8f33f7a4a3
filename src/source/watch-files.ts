import type { Stats } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { OnrecordError } from '../model/errors.ts';
import { batches } from './batches.ts';
import { isVisible } from './folder-entries.ts';
import { formatOf } from './formats.ts';
import { pathFrom } from './found-file.ts';
import { asking, isProblem, lookAtFile } from './look-at-file.ts';
import type { Finding } from './look-at-file.ts';
import { namedPaths } from './named-paths.ts';
import type { NamedPath } from './named-paths.ts';
import { isMetIn } from './territory.ts';
import { type FileWatcher, watchQuietly } from './watch-quietly.ts';

/** What happened in a short while. A path is in one of the two. */
export interface FileChanges {
  /** New and changed files, and those that cannot be looked at any more. */
  readonly found: readonly Finding[];
  /** Paths, told from the base folder, under which there is no file now. */
  readonly removed: readonly string[];
}

export interface WatchOptions {
  /** The folder that paths are told from. */
  readonly base: string;
  /** Called with one batch at a time; the next waits until the promise is kept. */
  readonly onChanges: (changes: FileChanges) => Promise<void>;
  /** What kept the watcher from watching, or came out of `onChanges`. The watching goes on. */
  readonly onError: (cause: unknown) => void;
}

/**
 * Watches the named files and folders for what {@link findFiles} would find. Resolves when every later change will be
 * heard, so find after it. A file that is being written is waited for, and a burst of changes comes as one batch.
 *
 * Where a named folder itself goes, or the disk that it lies on, its files are not told as removed: `onError` is told
 * `PATH_NOT_FOUND`.
 *
 * @throws OnrecordError as `findFiles` does.
 */
export async function watchFiles(paths: readonly string[], options: WatchOptions): Promise<FileWatcher> {
  const named = await namedPaths(paths);
  const handle = async (touched: readonly string[]): Promise<void> => {
    const lost = await lostFolders(named, touched);
    for (const folder of lost) options.onError(folderIsLost(folder));
    const kept = touched.filter((path) => !isMetIn(lost, path));
    const changes = await changesOf(kept, named, options.base);
    if (changes.found.length + changes.removed.length > 0) await options.onChanges(changes);
  };
  const queue = batches(handle, options.onError);

  const names = new Set(named.map((path) => path.absolutePath));
  const touch = (path: string): void => {
    queue.add(resolve(path));
  };
  return watchQuietly(
    [...names],
    (path, stats) => !names.has(resolve(path)) && isIgnored(path, stats),
    (watcher) => watcher.on('add', touch).on('change', touch).on('unlink', touch).on('error', options.onError),
    queue,
  );
}

const isIgnored = (path: string, stats: Stats | undefined): boolean =>
  !isVisible(basename(path)) || (stats?.isFile() === true && formatOf(path) === null);

/** The named folders that are not there any more, of those in which something was touched. */
async function lostFolders(named: readonly NamedPath[], touched: readonly string[]): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const { absolutePath, isFolder } of named) {
    if (!isFolder || !touched.some((path) => isMetIn([absolutePath], path))) continue;
    if (!(await isThere(absolutePath))) lost.push(absolutePath);
  }
  return lost;
}

const isThere = (folder: string): Promise<boolean> =>
  access(folder).then(
    () => true,
    () => false,
  );

const folderIsLost = (folder: string): OnrecordError =>
  new OnrecordError('PATH_NOT_FOUND', `The folder ${folder} is not there any more.`, {
    where: folder,
    hint: 'What was read from it is kept. Put the folder back and start again, to go on watching it.',
  });

async function changesOf(touched: readonly string[], named: readonly NamedPath[], base: string): Promise<FileChanges> {
  const found: Finding[] = [];
  const removed: string[] = [];
  for (const path of touched.filter((candidate) => formatOf(candidate) !== null)) {
    if (await isFoundInItsPlace(path, named, base)) continue;
    const finding = await lookAtFile(path, base);
    if (isProblem(finding) && finding.problem.code === 'FILE_NOT_FOUND') removed.push(pathFrom(base, path));
    else found.push(finding);
  }
  return { found, removed };
}

/** Whether a link on the way leads to what the watcher hears of under its own name too. */
async function isFoundInItsPlace(path: string, named: readonly NamedPath[], base: string): Promise<boolean> {
  const real = await asking(path, base, () => realpath(path));
  const folders = named.filter(({ isFolder }) => isFolder);
  if (isProblem(real) || folders.some((folder) => join(folder.realPath, relative(folder.absolutePath, path)) === real))
    return false;
  return isMetIn(
    folders.map((folder) => folder.realPath),
    real,
  );
}
