import { OnrecordError } from '../model/errors.ts';

/** A value that a list is ordered by. */
export type SortValue = string | number;

/**
 * Makes the opaque cursor of a place in a list: the list's name with its order ("quotes by NEWEST"), and the values
 * that the record there is sorted by.
 */
export const encodeCursor = (list: string, values: readonly SortValue[]): string =>
  Buffer.from(JSON.stringify([list, ...values])).toString('base64url');

/**
 * The values of a cursor of this list. `like` are values of the same types.
 *
 * @throws OnrecordError `BAD_CURSOR` where it is no cursor, or one of another list or order.
 */
export function decodeCursor(cursor: string, list: string, like: readonly SortValue[]): readonly SortValue[] {
  const [name, ...values] = parse(cursor);
  if (typeof name !== 'string') throw badCursor(`${JSON.stringify(cursor)} is not a cursor.`, list);
  if (name !== list) throw badCursor(`This cursor is of the list of ${name}.`, list);
  if (values.length !== like.length || !values.every((value, index) => isLike(value, like[index]))) {
    throw badCursor(`${JSON.stringify(cursor)} is not a whole cursor.`, list);
  }
  return values as readonly SortValue[];
}

function parse(cursor: string): readonly unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(content) ? content : [];
  } catch {
    return [];
  }
}

const isLike = (value: unknown, like: unknown): boolean =>
  typeof value === typeof like && (typeof value !== 'number' || Number.isFinite(value));

const badCursor = (message: string, list: string): OnrecordError =>
  new OnrecordError('BAD_CURSOR', message, {
    hint: `Give a cursor that a page of the list of ${list} came with, or none to start from its beginning.`,
  });
