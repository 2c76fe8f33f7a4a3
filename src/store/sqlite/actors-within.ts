import type { Kysely } from 'kysely';
import type { ActorKind } from '../../model/annotations.ts';
import type { List, WithinEdge, WithinFilter } from '../content-store.ts';
import { articleOfSection } from './filters.ts';
import { ascending, descending } from './keyset.ts';
import { makeList } from './paging.ts';
import { actorOf, mentionOf } from './rows.ts';
import type { Statements } from './statements.ts';
import type { Tables } from './tables.ts';

const ORDERS = { MOST_MENTIONED: [descending('at.mentioned', 0), ascending('at.first', 0)] } as const;

/** Of equally often mentioned actors the one that is named first comes first. */
export function makeActorsWithin(statements: Statements): List<WithinFilter, 'MOST_MENTIONED', WithinEdge> {
  return makeList(statements, {
    name: 'actors within',
    orders: ORDERS,
    resolve: (filter: WithinFilter) => resolve(statements, filter),
    rows: rowsOf,
    edges: (rows, cursors) =>
      rows.map((row, index) => ({
        node: actorOf({ details: row.actor }),
        cursor: cursors[index] ?? '',
        mentionCount: row.mentioned,
        firstMention: mentionOf(row),
      })),
  });
}

interface Known {
  readonly articleId: string;
  readonly sectionId?: string;
  readonly kinds?: readonly ActorKind[];
}

function resolve(statements: Statements, { articleId, sectionId, kinds }: WithinFilter): Known | null {
  const article = sectionId === undefined ? articleId : articleOfSection(statements, sectionId, articleId);
  if (article === undefined || article === null || kinds?.length === 0) return null;
  return { articleId: article, ...(sectionId !== undefined && { sectionId }), ...(kinds && { kinds }) };
}

function rowsOf(db: Kysely<Tables>, { articleId, sectionId, kinds }: Known) {
  let mentions = db.selectFrom('mentions').where('article_id', '=', articleId);
  if (sectionId !== undefined) mentions = mentions.where('section_id', '=', sectionId);
  const counted = mentions
    .groupBy('actor_id')
    .select(({ fn }) => ['actor_id', fn.countAll<number>().as('mentioned'), fn.min('position').as('first')]);
  const rows = db
    .selectFrom(counted.as('at'))
    .innerJoin('actors as c', 'c.id', 'at.actor_id')
    .innerJoin('mentions as m', (join) => join.on('m.article_id', '=', articleId).onRef('m.position', '=', 'at.first'))
    .select(['at.mentioned', 'c.details as actor'])
    .select(['m.id', 'm.article_id', 'm.actor_id', 'm.section_id', 'm.form', 'm.start', 'm.end', 'm.details']);
  return kinds ? rows.where('c.kind', 'in', kinds) : rows;
}
