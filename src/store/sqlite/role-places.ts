import type { ExcerptRecord } from '../../model/records.ts';
import type { Edge, List } from '../content-store.ts';
import type { RolePlaceFilter } from '../relations.ts';
import { descending } from './keyset.ts';
import { makeList } from './paging.ts';
import { excerptOf } from './rows.ts';
import type { Statements } from './statements.ts';

const ORDERS = { NEWEST: [descending('at.published', 0), descending('at.article_id', '')] } as const;

export function makeRolePlaces(statements: Statements): List<RolePlaceFilter, 'NEWEST', Edge<ExcerptRecord>> {
  return makeList(statements, {
    name: 'places of a role',
    orders: ORDERS,
    resolve: (filter: RolePlaceFilter) => filter,
    rows: (db, { actorId, role }) =>
      db
        .selectFrom('actor_role_places as at')
        .where('at.actor_id', '=', actorId)
        .where('at.text', '=', role)
        .select(['at.article_id', 'at.start', 'at.end']),
    edges: (rows, cursors) => rows.map((row, index) => ({ node: excerptOf(row), cursor: cursors[index] ?? '' })),
  });
}
