import { type Expression, sql, type SqlBool } from 'kysely';
import type { SortValue } from '../cursor.ts';

/** A column that a list is sorted by. */
export interface SortColumn {
  /** With its table: `at.published`. */
  readonly column: string;
  readonly descending: boolean;
  /** Any value of its type. */
  readonly like: SortValue;
}

export const ascending = (column: string, like: SortValue): SortColumn => ({ column, descending: false, like });
export const descending = (column: string, like: SortValue): SortColumn => ({ column, descending: true, like });

/** The same order, read from its end. */
export const reversed = (columns: readonly SortColumn[]): readonly SortColumn[] =>
  columns.map((column) => ({ ...column, descending: !column.descending }));

/**
 * Whether a row comes after the place in the order that has these values, or `at` it. Columns of one direction are
 * compared as one tuple, which an index answers at once; where the direction turns, the rest decides among equals:
 * `(a, b) <= (?, ?) and ((a, b) < (?, ?) or c > ?)`.
 */
export function beyond(
  columns: readonly SortColumn[],
  values: readonly SortValue[],
  at: 'inclusive' | 'exclusive' = 'exclusive',
): Expression<SqlBool> {
  const turn = columns.findIndex((column) => column.descending !== columns[0]?.descending);
  const length = turn < 0 ? columns.length : turn;
  const tuple = sql.join(columns.slice(0, length).map(({ column }) => sql.ref(column)));
  const limit = sql.join(values.slice(0, length));
  const strict = sql.raw(columns[0]?.descending ? '<' : '>');
  const loose = sql.raw(columns[0]?.descending ? '<=' : '>=');
  if (turn < 0) return sql<SqlBool>`(${tuple}) ${at === 'inclusive' ? loose : strict} (${limit})`;
  const rest = beyond(columns.slice(length), values.slice(length), at);
  return sql<SqlBool>`(${tuple}) ${loose} (${limit}) and ((${tuple}) ${strict} (${limit}) or ${rest})`;
}
