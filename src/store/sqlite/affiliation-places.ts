import type { ExcerptRecord } from '../../model/records.ts';
import type { Edge, List } from '../content-store.ts';
import type { AffiliationPlaceFilter } from '../relations.ts';
import { ascending, descending } from './keyset.ts';
import { makeList } from './paging.ts';
import { excerptOf } from './rows.ts';
import type { Statements } from './statements.ts';

const ORDERS = {
  NEWEST: [
    descending('at.published', 0),
    descending('at.article_id', ''),
    ascending('at.member_mention', 0),
    ascending('at.of_mention', 0),
  ],
} as const;

export function makeAffiliationPlaces(
  statements: Statements,
): List<AffiliationPlaceFilter, 'NEWEST', Edge<ExcerptRecord>> {
  return makeList(statements, {
    name: 'places of an affiliation',
    orders: ORDERS,
    resolve: (filter: AffiliationPlaceFilter) => filter,
    rows: (db, { memberId, ofId }) =>
      db
        .selectFrom('affiliations as at')
        .where('at.member_id', '=', memberId)
        .where('at.of_id', '=', ofId)
        .select(['at.article_id', 'at.start', 'at.end']),
    edges: (rows, cursors) => rows.map((row, index) => ({ node: excerptOf(row), cursor: cursors[index] ?? '' })),
  });
}
