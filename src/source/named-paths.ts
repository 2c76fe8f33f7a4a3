import type { BigIntStats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { OnrecordError } from '../model/errors.ts';
import { formatOf, readableKinds } from './formats.ts';
import { isGone } from './problems.ts';

/** A file or folder that a person named. */
export interface NamedPath {
  readonly absolutePath: string;
  /** With every link on the way followed. */
  readonly realPath: string;
  readonly isFolder: boolean;
}

/**
 * The named paths, each once, in the order that the paths under them will have.
 *
 * @throws OnrecordError `PATH_NOT_FOUND` where one is not there or cannot be looked at; `BAD_CONFIGURATION` for a file of
 *   a kind that is not read.
 */
export async function namedPaths(paths: readonly string[]): Promise<readonly NamedPath[]> {
  const named = await Promise.all([...new Set(paths.map((path) => resolve(path)))].map(namedPath));
  return named.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = ({ absolutePath, isFolder }: NamedPath): string => (isFolder ? `${absolutePath}/` : absolutePath);

async function namedPath(absolutePath: string): Promise<NamedPath> {
  const isFolder = (await statsOf(absolutePath)).isDirectory();
  if (isFolder || formatOf(absolutePath) !== null) {
    return { absolutePath, realPath: await realpath(absolutePath), isFolder };
  }
  throw new OnrecordError('BAD_CONFIGURATION', `${absolutePath} is not of a kind that can be read.`, {
    where: absolutePath,
    hint: `Name folders, or files that end in ${readableKinds()}.`,
  });
}

async function statsOf(absolutePath: string): Promise<BigIntStats> {
  try {
    return await stat(absolutePath, { bigint: true });
  } catch (cause) {
    const what = isGone(cause) ? 'There is no file or folder' : 'Nothing can be seen under';
    throw new OnrecordError('PATH_NOT_FOUND', `${what} ${absolutePath}.`, {
      where: absolutePath,
      hint: 'Check the spelling, the folder that the command was started in, and the rights to read it.',
      cause,
    });
  }
}
