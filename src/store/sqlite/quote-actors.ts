import type { Kysely } from 'kysely';
import type { ActorKind } from '../../model/annotations.ts';
import type { List } from '../content-store.ts';
import type { QuoteActorEdge, QuoteActorFilter } from '../relations.ts';
import { ascending, descending } from './keyset.ts';
import { makeList } from './paging.ts';
import { type KnownQuoteFilter, quotesUnder, resolveQuoteFilter } from './quotes-under.ts';
import { actorOf } from './rows.ts';
import type { Statements } from './statements.ts';
import type { Tables } from './tables.ts';

const ORDERS = {
  MOST_QUOTES: [descending('at.said', 0), ascending('at.alphabetical', ''), ascending('at.id', '')],
} as const;

/** Counted when asked for, in time linear in the quotes that pass the filter. */
export function makeQuoteActors(statements: Statements): List<QuoteActorFilter, 'MOST_QUOTES', QuoteActorEdge> {
  return makeList(statements, {
    name: 'actors of quotes',
    orders: ORDERS,
    resolve: ({ quotes, part, kinds }: QuoteActorFilter): Known | null => {
      const passing = resolveQuoteFilter(statements, quotes);
      if (!passing || kinds?.length === 0) return null;
      return { passing, bySpeaker: part === 'SPEAKER', ...(kinds && { kinds }) };
    },
    rows: rowsOf,
    edges: (rows, cursors) =>
      rows.map((row, index) => ({ node: actorOf(row), cursor: cursors[index] ?? '', quoteCount: row.said })),
  });
}

interface Known {
  readonly passing: KnownQuoteFilter;
  readonly bySpeaker: boolean;
  readonly kinds?: readonly ActorKind[];
}

function rowsOf(db: Kysely<Tables>, { passing, bySpeaker, kinds }: Known) {
  const table = bySpeaker ? 'quote_speakers' : 'quote_subjects';
  const isInTable = Object.keys(passing).every((part) => part === 'time' || part === 'minConfidence');
  const counted = isInTable ? countAll(db, table, passing) : countPassing(db, table, passing);
  const named = db
    .selectFrom(counted.as('counted'))
    .innerJoin('actors as c', 'c.id', 'counted.actor_id')
    .select(['c.id', 'c.alphabetical', 'c.kind', 'c.details', 'counted.said']);
  const rows = db.selectFrom(named.as('at')).select(['at.details', 'at.said']);
  return kinds ? rows.where('at.kind', 'in', kinds) : rows;
}

type Table = 'quote_speakers' | 'quote_subjects';

/** What is asked of time and confidence alone is read in the table itself, which is in the order of the actors. */
function countAll(db: Kysely<Tables>, table: Table, { time, minConfidence }: KnownQuoteFilter) {
  let all = db.selectFrom(table);
  if (time) all = all.where('published', '>=', time.from).where('published', '<=', time.until);
  if (minConfidence !== undefined) all = all.where('confidence', '>=', minConfidence);
  return all.groupBy('actor_id').select(({ fn }) => ['actor_id', fn.countAll<number>().as('said')]);
}

/** For each quote it is tried which of the actors of its article said it, or are named in it. */
const countPassing = (db: Kysely<Tables>, table: Table, passing: KnownQuoteFilter) =>
  db
    .selectFrom(
      quotesUnder(db, passing, null)
        .clearSelect()
        .select(['at.published', 'at.article_id', 'at.position'])
        .as('passing'),
    )
    .crossJoin('article_actors as here')
    .crossJoin(`${table} as by`)
    .whereRef('here.article_id', '=', 'passing.article_id')
    .where('here.quotes', '>=', table === 'quote_speakers' ? 1 : 0)
    .whereRef('by.actor_id', '=', 'here.actor_id')
    .whereRef('by.published', '=', 'passing.published')
    .whereRef('by.article_id', '=', 'passing.article_id')
    .whereRef('by.position', '=', 'passing.position')
    .groupBy('by.actor_id')
    .select(({ fn }) => ['by.actor_id', fn.countAll<number>().as('said')]);
