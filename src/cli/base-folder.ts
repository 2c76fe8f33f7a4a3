import { basename, dirname, resolve } from 'node:path';

/**
 * The folder that the paths in a store are told from: the one that holds its `.onrecord` folder, or the store itself
 * where it lies elsewhere. It does not hang on where the command was started, so that `a.txt` is the same file every
 * time. A store in memory has the folder the command was started in.
 */
export function baseFolderOf(store: string): string {
  if (store === ':memory:') return process.cwd();
  const folder = dirname(resolve(store));
  return basename(folder) === '.onrecord' ? dirname(folder) : folder;
}
