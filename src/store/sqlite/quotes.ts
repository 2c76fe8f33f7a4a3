import type { QuoteRecord } from '../../model/records.ts';
import type { Collection, QuoteFilter, QuoteOrder } from '../content-store.ts';
import { ascending, descending } from './keyset.ts';
import { makeLookUp } from './look-up.ts';
import { makeList } from './paging.ts';
import { quotesUnder, resolveQuoteFilter } from './quotes-under.ts';
import { QUOTE_COLUMNS, quoteOf } from './rows.ts';
import type { Statements } from './statements.ts';

const ORDERS = {
  NEWEST: [descending('at.published', 0), descending('at.article_id', ''), ascending('at.position', 0)],
  OLDEST: [ascending('at.published', 0), ascending('at.article_id', ''), ascending('at.position', 0)],
  MOST_CONFIDENT: [
    descending('at.confidence', 0),
    descending('at.published', 0),
    descending('at.article_id', ''),
    ascending('at.position', 0),
  ],
} as const;

export function makeQuotes(
  statements: Statements,
  countAll: () => number,
): Collection<QuoteRecord, QuoteFilter, QuoteOrder> {
  const list = makeList(statements, {
    name: 'quotes',
    orders: ORDERS,
    resolve: (filter: QuoteFilter) => resolveQuoteFilter(statements, filter),
    rows: quotesUnder,
    edges: (rows, cursors) => rows.map((row, index) => ({ node: quoteOf(row), cursor: cursors[index] ?? '' })),
    knownCount: (known) => (Object.keys(known).length === 0 ? countAll() : null),
  });
  const byIds = makeLookUp(
    statements,
    'quotes of ids',
    (db, ids) => db.selectFrom('quotes').select(QUOTE_COLUMNS).where('id', 'in', ids),
    (row) => row.id,
    quoteOf,
  );
  return { ...list, byIds };
}
