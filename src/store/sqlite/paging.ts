import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { Edge, List, Page, PageRequest } from '../content-store.ts';
import { decodeCursor, encodeCursor, type SortValue } from '../cursor.ts';
import { beyond, reversed, type SortColumn } from './keyset.ts';
import type { Statements } from './statements.ts';
import type { Tables } from './tables.ts';

/** What the tables say a list is. */
export interface ListDefinition<
  Filter,
  Known,
  Order extends string,
  Row,
  DB,
  From extends keyof DB,
  E extends Edge<unknown>,
> {
  readonly name: string;
  /** Each ends in what no two rows have in common. */
  readonly orders: Readonly<Record<Order, readonly SortColumn[]>>;
  /** The filter with its names and words looked up; `null` where nothing can pass it. */
  readonly resolve: (filter: Filter) => Known | null;
  /** All rows under the filter. `order` is the one they will be read in; `null` where they are only counted. */
  readonly rows: (db: Kysely<Tables>, filter: Known, order: Order | null) => SelectQueryBuilder<DB, From, Row>;
  readonly edges: (rows: readonly Row[], cursors: readonly string[], filter: Filter) => readonly E[];
  /** The values of a cursor as its record has them now, where they change with every commit. */
  readonly refresh?: (values: readonly SortValue[], filter: Known) => readonly SortValue[];
  /** How many pass a filter, where that is known without counting. */
  readonly knownCount?: (filter: Known) => number | null;
}

/** Reads a list page by page: every page is one range of an index, however deep in the list it lies. */
export function makeList<Filter, Known, Order extends string, Row, DB, From extends keyof DB, E extends Edge<unknown>>(
  statements: Statements,
  list: ListDefinition<Filter, Known, Order, Row, DB, From, E>,
): List<Filter, Order, E> {
  return {
    page: (requests) => requests.map((request) => readPage(statements, list, request)),
    count: (filters) => filters.map((filter) => countRows(statements, list, filter)),
  };
}

function readPage<Filter, Known, Order extends string, Row, DB, From extends keyof DB, E extends Edge<unknown>>(
  statements: Statements,
  list: ListDefinition<Filter, Known, Order, Row, DB, From, E>,
  { filter, order, first, last, after, before }: PageRequest<Filter, Order>,
): Page<E> {
  const name = `${list.name} by ${order}`;
  const columns = list.orders[order];
  const decode = (cursor: string): readonly SortValue[] =>
    decodeCursor(
      cursor,
      name,
      columns.map(({ like }) => like),
    );
  const decoded = {
    from: after === undefined ? undefined : decode(after),
    to: before === undefined ? undefined : decode(before),
  };
  const known = list.resolve(filter);
  if (known === null) return { edges: [], hasNextPage: false, hasPreviousPage: false };
  const refresh = (values: readonly SortValue[] | undefined) => values && (list.refresh?.(values, known) ?? values);
  const from = refresh(decoded.from);
  const to = refresh(decoded.to);

  const backwards = first === undefined;
  const wanted = first ?? last ?? 0;
  const limit = wanted + 1;
  const read = statements.all(`${name}${backwards ? ' backwards' : ''}`, { known, from, to, limit }, (db, request) =>
    inOrder(list.rows(db, request.known, order), backwards ? reversed(columns) : columns)
      .$if(request.from !== undefined, (query) => query.where(beyond(columns, request.from ?? [])))
      .$if(request.to !== undefined, (query) => query.where(beyond(reversed(columns), request.to ?? [])))
      .limit(request.limit),
  );
  const more = read.length > wanted;
  const rows = backwards ? read.slice(0, wanted).reverse() : read.slice(0, wanted);

  /** Whether any row lies at the cursor or on the side of it that this page does not. */
  const anyOutside = (values: readonly SortValue[] | undefined, side: readonly SortColumn[]): boolean =>
    values !== undefined &&
    statements.get(`${name} outside${backwards ? ' backwards' : ''}`, { known, values }, (db, request) =>
      inOrder(list.rows(db, request.known, order), side)
        .where(beyond(side, request.values, 'inclusive'))
        .limit(1),
    ) !== undefined;

  return {
    edges: list.edges(
      rows,
      rows.map((row) => encodeCursor(name, sortValues(row, columns.length))),
      filter,
    ),
    hasNextPage: backwards ? anyOutside(to, columns) : more,
    hasPreviousPage: backwards ? more : anyOutside(from, reversed(columns)),
  };
}

function countRows<Filter, Known, Order extends string, Row, DB, From extends keyof DB, E extends Edge<unknown>>(
  statements: Statements,
  list: ListDefinition<Filter, Known, Order, Row, DB, From, E>,
  filter: Filter,
): number {
  const known = list.resolve(filter);
  if (known === null) return 0;
  const counted = list.knownCount?.(known);
  if (counted !== undefined && counted !== null) return counted;
  const row = statements.get(`count of ${list.name}`, known, (db, request) =>
    list
      .rows(db, request, null)
      .clearSelect()
      .select(sql`count(*)`.as('count'))
      .$castTo<{ count: number }>(),
  );
  return row?.count ?? 0;
}

/** Sorted, with the values that it is sorted by as further columns. */
const inOrder = <DB, From extends keyof DB, Row>(
  query: SelectQueryBuilder<DB, From, Row>,
  columns: readonly SortColumn[],
): SelectQueryBuilder<DB, From, Row> =>
  columns.reduce(
    (sorted, { column, descending }, index) =>
      sorted
        .select(sql.ref(column).as(sortAlias(index)))
        .orderBy(sql.ref(column), descending ? 'desc' : 'asc') as SelectQueryBuilder<DB, From, Row>,
    query,
  );

const sortAlias = (index: number): string => `sort${index}`;

const sortValues = (row: unknown, length: number): readonly SortValue[] =>
  Array.from({ length }, (_, index) => (row as Record<string, SortValue>)[sortAlias(index)] ?? '');
