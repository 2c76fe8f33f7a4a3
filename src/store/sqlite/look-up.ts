import { type Compilable, type Expression, type Kysely, sql } from 'kysely';
import type { Statements } from './statements.ts';
import type { Tables } from './tables.ts';

/**
 * Makes a look-up of many values in one query. `build` asks for the rows whose column is in the list; `keyOf` says by
 * which of the values a row was asked for. Of several rows for one value the first is taken.
 */
export function makeLookUp<Row, R>(
  statements: Statements,
  name: string,
  build: (db: Kysely<Tables>, list: Expression<string>) => Compilable<Row>,
  keyOf: (row: Row) => string,
  recordOf: (row: Row) => R,
): (values: readonly string[]) => readonly (R | null)[] {
  return (values) => {
    const found = new Map<string, R>();
    const rows = statements.all(name, { list: JSON.stringify(values) }, (db, { list }) =>
      build(db, sql<string>`(select value from json_each(${list}))`),
    );
    for (const row of rows) {
      const key = keyOf(row);
      if (!found.has(key)) found.set(key, recordOf(row));
    }
    return values.map((value) => found.get(value) ?? null);
  };
}
