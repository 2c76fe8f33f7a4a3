import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOf } from './formats.ts';

/** A name in a folder that may lead to source files. */
export interface Entry {
  readonly absolutePath: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

/**
 * What a folder holds of folders and source files, without what is hidden and `node_modules`. In the order that the
 * paths below will have: `a.txt` before `a/b.txt`.
 */
export async function entriesOf(folder: string): Promise<readonly Entry[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((entry) => isVisible(entry.name));
  const kinds = await Promise.all(entries.map((entry) => entryOf(folder, entry)));
  return kinds
    .filter((entry) => entry.isFolder || formatOf(entry.absolutePath) !== null)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** Whether a name is gone into and read without being named itself. */
export const isVisible = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules';

async function entryOf(folder: string, entry: Dirent): Promise<Entry> {
  const absolutePath = join(folder, entry.name);
  const isLink = entry.isSymbolicLink();
  return { absolutePath, isLink, isFolder: isLink ? await leadsToFolder(absolutePath) : entry.isDirectory() };
}

/** A link that leads nowhere leads to no folder; it is looked at again, and reported, when its turn comes. */
const leadsToFolder = (link: string): Promise<boolean> =>
  stat(link).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

const orderOf = ({ absolutePath, isFolder }: Entry): string => (isFolder ? `${absolutePath}/` : absolutePath);
