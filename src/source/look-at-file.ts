import { stat } from 'node:fs/promises';
import type { ProblemRecord } from '../model/records.ts';
import { formatOf } from './formats.ts';
import { pathFrom } from './found-file.ts';
import type { FoundFile } from './found-file.ts';
import { notAFile, systemProblem } from './problems.ts';

/** What a look at a path shows: a file to read, or a file or folder that could not be looked at. */
export type Finding = { readonly type: 'FILE'; readonly file: FoundFile } | ProblemFinding;

export interface ProblemFinding {
  readonly type: 'PROBLEM';
  readonly problem: ProblemRecord;
}

/** Looks at one path that has the name of a source file. */
export async function lookAtFile(absolutePath: string, base: string): Promise<Finding> {
  const stats = await asking(absolutePath, base, () => stat(absolutePath, { bigint: true }));
  if (isProblem(stats)) return stats;
  const path = pathFrom(base, absolutePath);
  const format = formatOf(absolutePath);
  if (format === null || !stats.isFile()) return { type: 'PROBLEM', problem: notAFile(path) };
  const stamp = { bytes: Number(stats.size), modified: String(stats.mtimeNs) };
  return { type: 'FILE', file: { path, absolutePath, format, stamp } };
}

/** What the system answers to a question about a path, or what keeps it from answering. */
export async function asking<T>(
  absolutePath: string,
  base: string,
  ask: () => Promise<T>,
): Promise<T | ProblemFinding> {
  try {
    return await ask();
  } catch (cause) {
    return { type: 'PROBLEM', problem: systemProblem(pathFrom(base, absolutePath), cause) };
  }
}

export const isProblem = (answer: unknown): answer is ProblemFinding =>
  typeof answer === 'object' && answer !== null && 'type' in answer && answer.type === 'PROBLEM';
