import { readdir } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Dirent } from 'node:fs';
import { OnrecordError } from '../model/errors.ts';
import { correctionsFolder } from './corrections-folder.ts';
import { decode } from './decode.ts';
import { isVisible } from './folder-entries.ts';
import { pathFrom } from './found-file.ts';
import { isGone, refusal, systemProblem, undecodable } from './problems.ts';
import { readBytes } from './read-bytes.ts';

/** A file in the folder of corrections. */
export interface CorrectionFile {
  /** Told from the base folder: `corrections/people.yaml`. */
  readonly path: string;
  readonly absolutePath: string;
}

/**
 * The files in the folder of corrections and below it, in the order of their paths: those that hold corrections, and
 * plain text, which is neither an article here nor corrections. Hidden ones are left out. Without the folder there are none.
 *
 * @throws OnrecordError `FILE_UNREADABLE` where the folder may not be looked into
 */
export async function correctionFiles(base: string): Promise<readonly CorrectionFile[]> {
  const folder = correctionsFolder(base);
  const files: CorrectionFile[] = [];
  for (const entry of await entriesIn(folder, base)) {
    const absolutePath = join(entry.parentPath, entry.name);
    const parts = absolutePath.slice(folder.length + 1).split(sep);
    if (entry.isDirectory() || !parts.every(isVisible) || !KINDS.has(extname(entry.name).toLowerCase())) continue;
    files.push({ path: pathFrom(base, absolutePath), absolutePath });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const KINDS: ReadonlySet<string> = new Set(['.yaml', '.yml', '.txt']);

async function entriesIn(folder: string, base: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (cause) {
    if (isGone(cause)) return [];
    throw refusal(systemProblem(pathFrom(base, folder), cause), cause);
  }
}

/**
 * Reads a file of corrections.
 *
 * @throws OnrecordError with a `FILE_…` code where it cannot be read as text; `CORRECTION_MALFORMED` for plain text
 */
export async function readCorrectionFile(file: CorrectionFile, maxBytes: number): Promise<string> {
  const { path } = file;
  if (extname(path).toLowerCase() === '.txt') throw plainText(path);
  try {
    const decoded = decode(await readBytes(file, maxBytes));
    if (typeof decoded === 'string') throw refusal(undecodable(path));
    return decoded.text;
  } catch (cause) {
    throw cause instanceof OnrecordError ? cause : refusal(systemProblem(path, cause), cause);
  }
}

const plainText = (path: string): OnrecordError =>
  new OnrecordError('CORRECTION_MALFORMED', `${path} lies in the folder of corrections, but does not end in .yaml.`, {
    where: path,
    hint: 'Rename it if it holds corrections; if it is an article, put it into another folder.',
  });
