import { OnrecordError } from '../model/errors.ts';
import type { ProblemRecord } from '../model/records.ts';

/** The error that says what a problem record says. */
export const refusal = ({ code, path, message, hint }: ProblemRecord, cause?: unknown): OnrecordError =>
  new OnrecordError(code, message, { where: path, cause, ...(hint === null ? {} : { hint }) });

/** What is wrong with a file when the system does not let it be looked at or read. */
export function systemProblem(path: string, cause: unknown): ProblemRecord {
  const systemCode = systemCodeOf(cause);
  if (GONE.has(systemCode)) {
    return {
      path,
      code: 'FILE_NOT_FOUND',
      message: `${path} is not there, or is a link that leads nowhere.`,
      hint: 'Nothing to do if it was removed on purpose.',
    };
  }
  const message = `${path} cannot be read (${systemCode}).`;
  const hint = FORBIDDEN.has(systemCode)
    ? 'Give the user that runs onrecord the right to read it.'
    : 'Check the disk, or copy it anew.';
  return { path, code: 'FILE_UNREADABLE', message, hint };
}

/** A device, a pipe or a socket under the name of a source file. */
export const notAFile = (path: string): ProblemRecord => ({
  path,
  code: 'FILE_UNREADABLE',
  message: `${path} is a device, a pipe or a folder and not a file.`,
  hint: 'Give it another name, or leave it out.',
});

/** Bytes that are text in no encoding. */
export const undecodable = (path: string): ProblemRecord => ({
  path,
  code: 'FILE_UNDECODABLE',
  message: `${path} is text with faults, or in an encoding that is not known.`,
  hint: 'Save it as UTF-8.',
});

/** Whether the system says that there is nothing under a path. */
export const isGone = (cause: unknown): boolean => GONE.has(systemCodeOf(cause));

const GONE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);
const FORBIDDEN: ReadonlySet<string> = new Set(['EACCES', 'EPERM']);

/** "ENOENT". An error that is none of the system's is a defect of ours and goes on its way. */
function systemCodeOf(cause: unknown): string {
  if (cause instanceof Error && 'syscall' in cause && 'code' in cause) return String(cause.code);
  throw cause;
}
