import { OnrecordError } from '../../model/errors.ts';
import type { ProblemRecord } from '../../model/records.ts';
import { type Correction, placeOf } from './correction.ts';

export type Place = Pick<Correction, 'file' | 'line' | 'column'>;

/** What is wrong at a place in a file of corrections, to be thrown. */
export const fault = (place: Place, message: string, hint: string): OnrecordError =>
  new OnrecordError('CORRECTION_MALFORMED', located(place, message), { where: placeOf(place), hint });

/** The same as a record. */
export const problemAt = (
  place: Place,
  message: string,
  hint: string,
  code: ProblemRecord['code'] = 'CORRECTION_MALFORMED',
): ProblemRecord => ({ path: placeOf(place), code, message: located(place, message), hint });

/** The record of a fault that was thrown. Any other error goes on its way. */
export function problemOfFault(error: unknown): ProblemRecord {
  if (!(error instanceof OnrecordError) || error.code !== 'CORRECTION_MALFORMED') throw error;
  return { path: error.where ?? '', code: error.code, message: error.message, hint: error.hint ?? null };
}

const located = ({ file, line, column }: Place, message: string): string =>
  `${file}, line ${line}, column ${column}: ${message}`;
