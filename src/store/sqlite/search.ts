import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { List, SearchEdge, SearchFilter, SearchKind } from '../content-store.ts';
import type { SortValue } from '../cursor.ts';
import { timeRangeOf, type TimeRange } from '../published.ts';
import { matchOfText, relevance, type FullTextTable } from './full-text.ts';
import { ascending, descending } from './keyset.ts';
import { makeList } from './paging.ts';
import { makeHitReader } from './search-hits.ts';
import type { Statements } from './statements.ts';
import type { Tables } from './tables.ts';

const ORDERS = { RELEVANCE: [descending('at.score', 0), ascending('at.kind', ''), ascending('at.id', '')] } as const;

/** Articles, sections, quotes and actors that match, in one list by how well they match. */
export function makeSearch(statements: Statements): List<SearchFilter, 'RELEVANCE', SearchEdge> {
  const readHits = makeHitReader(statements);
  return makeList(statements, {
    name: 'search',
    orders: ORDERS,
    resolve,
    rows: rowsOf,
    refresh: (values, known) => refreshScore(statements, values, known),
    edges: (rows, cursors, { query }) =>
      readHits(query, rows).map((hit, index) => ({
        ...hit,
        cursor: cursors[index] ?? '',
        score: rows[index]?.score ?? 0,
      })),
  });
}

interface Known {
  readonly match: string;
  readonly kinds: Kinds;
  readonly time?: TimeRange;
}

type Kinds = Readonly<Partial<Record<SearchKind, true>>>;

const TABLES = [
  ['ARTICLE', 'articles', 'article_text'],
  ['SECTION', 'sections', 'section_text'],
  ['QUOTE', 'quotes', 'quote_text'],
  ['ACTOR', 'actors', 'actor_text'],
] as const satisfies readonly (readonly [SearchKind, keyof Tables, FullTextTable])[];

function resolve({ query, kinds = TABLES.map(([kind]) => kind), ...days }: SearchFilter): Known | null {
  const match = matchOfText(query);
  const time = timeRangeOf(days);
  // An actor has no day.
  const asked = kinds.filter((kind) => !(time && kind === 'ACTOR'));
  if (asked.length === 0) return null;
  return { match, kinds: Object.fromEntries(asked.map((kind) => [kind, true])), ...(time && { time }) };
}

const rowsOf = (db: Kysely<Tables>, known: Known, order: 'RELEVANCE' | null) =>
  db.selectFrom(hits(known, order !== null).as('at')).select(['at.kind', 'at.id', 'at.score']);

/** To score is to read every hit's length, which counting has no need of. */
function hits({ match, kinds, time }: Known, scored: boolean): RawBuilder<Hit> {
  const queries = TABLES.filter(([kind]) => kinds[kind]).map(([kind, records, text]) => {
    const score = scored ? relevance(text) : sql.lit(0);
    const [table, index] = [sql.table(records), sql.table(text)];
    const inTime = time ? sql` and published between ${time.from} and ${time.until}` : sql``;
    return sql`select ${sql.lit(kind)} as kind, ${table}.id, ${score} as score
      from ${index} join ${table} on ${table}.key = ${index}.rowid where ${index} match ${match}${inTime}`;
  });
  return sql<Hit>`(${sql.join(queries, sql` union all `)})`;
}

interface Hit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly score: number;
}

/** A later commit changes how rare a word is, and so every score: the place of a record is where it stands now. */
function refreshScore(statements: Statements, values: readonly SortValue[], known: Known): readonly SortValue[] {
  const [, kind, id] = values;
  if (id === undefined || kind === undefined) return values;
  const row = statements.get('score of a hit', { known, kind, id }, (db, request) =>
    rowsOf(db, request.known, 'RELEVANCE')
      .where(sql.ref('at.id'), '=', request.id)
      .where(sql.ref('at.kind'), '=', request.kind),
  );
  return row ? [row.score, row.kind, row.id] : values;
}
