import type { Statement } from 'better-sqlite3';
import type { Compilable, Kysely } from 'kysely';
import { guard } from './errors.ts';
import type { OpenDatabase } from './open-database.ts';
import { Slot, slotted } from './slots.ts';
import type { Tables } from './tables.ts';

/** Runs queries at once, each prepared when it is first met. */
export interface Statements {
  /** All rows. `name` and the shape of the request say which query it is: for each, `build` is called once. */
  all<Row, Request>(name: string, request: Request, build: Build<Row, Request>): Row[];
  /** The first row. */
  get<Row, Request>(name: string, request: Request, build: Build<Row, Request>): Row | undefined;
  /** Runs a statement that writes, with values in the order of its question marks, and answers how many rows it changed. */
  run(sql: string, ...values: readonly SqlValue[]): number;
  /** Adds a row to a table and answers its rowid. `rest` is what follows the values: `on conflict …`. */
  insert<Table extends keyof Tables>(table: Table, row: Partial<Tables[Table]>, rest?: string): number;
  /** Runs `action` as one transaction that writes: all or nothing of it is kept. */
  transaction<T>(action: () => T): T;
}

type Build<Row, Request> = (db: Kysely<Tables>, request: Request) => Compilable<Row>;

export type SqlValue = string | number | null;

export function makeStatements({ location, connection, builder }: OpenDatabase): Statements {
  const queries = new Map<string, Query>();
  const writes = new Map<string, Statement<SqlValue[]>>();
  const insertions = new Map<string, Insertion[]>();

  /** The prepared query for the shape of the request, and what to bind for this one. */
  const prepared: Prepare = (name, request, build) => {
    const { shape, slots, values } = slotted(request);
    const key = `${name} ${shape}`;
    let query = queries.get(key);
    if (!query) {
      const { sql, parameters } = build(builder, slots()).compile();
      query = { statement: connection.prepare(sql), parameters };
      if (queries.size >= MOST_KEPT) queries.clear();
      queries.set(key, query);
    }
    const { statement, parameters } = query;
    return [statement, parameters.map((value) => (value instanceof Slot ? values[value.index] : value))];
  };
  const write = (sql: string): Statement<SqlValue[]> => {
    const statement = writes.get(sql) ?? connection.prepare<SqlValue[]>(sql);
    writes.set(sql, statement);
    return statement;
  };

  const insertion = (table: string, columns: readonly string[], rest: string): Statement<SqlValue[]> => {
    const known = insertions.get(table) ?? [];
    insertions.set(table, known);
    const same = known.find((other) => other.rest === rest && hasColumns(other, columns));
    if (same) return same.statement;
    const names = columns.map((column) => `"${column}"`).join(', ');
    const marks = columns.map(() => '?').join(', ');
    const statement = write(`insert into ${table} (${names}) values (${marks}) ${rest}`);
    known.push({ columns, rest, statement });
    return statement;
  };

  return {
    all: <Row, Request>(name: string, request: Request, build: Build<Row, Request>) =>
      guard(location, () => {
        const [statement, values] = prepared(name, request, build);
        return statement.all(...values) as Row[];
      }),
    get: <Row, Request>(name: string, request: Request, build: Build<Row, Request>) =>
      guard(location, () => {
        const [statement, values] = prepared(name, request, build);
        return statement.get(...values) as Row | undefined;
      }),
    run: (sql, ...values) => guard(location, () => write(sql).run(...values).changes),
    insert: (table, row, rest = '') =>
      guard(location, () => {
        const statement = insertion(table, Object.keys(row), rest);
        return Number(statement.run(...(Object.values(row) as SqlValue[])).lastInsertRowid);
      }),
    transaction: (action) => guard(location, () => connection.transaction(action).immediate()),
  };
}

type Prepare = <Row, Request>(
  name: string,
  request: Request,
  build: Build<Row, Request>,
) => readonly [Statement, readonly unknown[]];

interface Query {
  readonly statement: Statement;
  /** Slots, and the values that the query itself is made of. */
  readonly parameters: readonly unknown[];
}

/** What adds rows with some columns to a table. There are two or three a table, and millions of rows. */
interface Insertion {
  readonly columns: readonly string[];
  readonly rest: string;
  readonly statement: Statement<SqlValue[]>;
}

const hasColumns = ({ columns }: Insertion, others: readonly string[]): boolean =>
  columns.length === others.length && columns.every((column, at) => column === others[at]);

/** Requests of ever new shapes (lists of ever new lengths) must not fill the memory. */
const MOST_KEPT = 2_000;
