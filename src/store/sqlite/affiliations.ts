import type { Kysely } from 'kysely';
import type { ActorKind } from '../../model/annotations.ts';
import type { List } from '../content-store.ts';
import type { AffiliationEdge, AffiliationFilter } from '../relations.ts';
import { ascending, descending } from './keyset.ts';
import { makeList } from './paging.ts';
import { actorOf } from './rows.ts';
import type { Statements } from './statements.ts';
import type { Tables } from './tables.ts';

const ORDERS = {
  MOST_ARTICLES: [descending('at.saying', 0), ascending('at.alphabetical', ''), ascending('at.id', '')],
} as const;

export function makeAffiliations(statements: Statements): List<AffiliationFilter, 'MOST_ARTICLES', AffiliationEdge> {
  return makeList(statements, {
    name: 'affiliations',
    orders: ORDERS,
    resolve: ({ memberId, ofId, kinds }: AffiliationFilter): Known | null => {
      const id = memberId ?? ofId;
      if (id === undefined || kinds?.length === 0) return null;
      return { id, ofMember: memberId !== undefined, ...(kinds && { kinds }) };
    },
    rows: rowsOf,
    edges: (rows, cursors) =>
      rows.map((row, index) => ({ node: actorOf(row), cursor: cursors[index] ?? '', articleCount: row.saying })),
  });
}

interface Known {
  readonly id: string;
  readonly ofMember: boolean;
  readonly kinds?: readonly ActorKind[];
}

function rowsOf(db: Kysely<Tables>, { id, ofMember, kinds }: Known) {
  const [own, other] = ofMember ? (['member_id', 'of_id'] as const) : (['of_id', 'member_id'] as const);
  const counted = db
    .selectFrom('affiliations')
    .where(own, '=', id)
    .where(other, '!=', id)
    .groupBy(other)
    .select(({ fn }) => [`${other} as actor_id`, fn.count<number>('article_id').distinct().as('saying')]);
  const named = db
    .selectFrom(counted.as('counted'))
    .innerJoin('actors as c', 'c.id', 'counted.actor_id')
    .select(['c.id', 'c.alphabetical', 'c.kind', 'c.details', 'counted.saying']);
  const rows = db.selectFrom(named.as('at')).select(['at.details', 'at.saying']);
  return kinds ? rows.where('at.kind', 'in', kinds) : rows;
}
