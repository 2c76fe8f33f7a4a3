import { OnrecordError, type ErrorCode, type ProblemCode } from '../model/errors.ts';
import type { ProblemRecord } from '../model/records.ts';

/** What is wrong with the file at a path, from the error that it gave. Any other error goes on its way. */
export function problemOf(path: string, error: unknown): ProblemRecord {
  if (!(error instanceof OnrecordError) || !isProblemCode(error.code)) throw error;
  return { path, code: error.code, message: error.message, hint: error.hint ?? null };
}

const isProblemCode = (code: ErrorCode): code is ProblemCode =>
  code === 'EXTRACTION_FAILED' || code === 'CORRECTION_MALFORMED' || code.startsWith('FILE_');
