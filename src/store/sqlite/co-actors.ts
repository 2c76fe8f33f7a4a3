import type { Kysely } from 'kysely';
import type { ActorKind } from '../../model/annotations.ts';
import type { CoActorEdge, CoActorFilter, List } from '../content-store.ts';
import { ascending, descending } from './keyset.ts';
import { makeList } from './paging.ts';
import { actorOf } from './rows.ts';
import type { Statements } from './statements.ts';
import type { Tables } from './tables.ts';

const ORDERS = {
  MOST_TOGETHER: [
    descending('at.articles', 0),
    descending('at.paragraphs', 0),
    ascending('at.alphabetical', ''),
    ascending('at.id', ''),
  ],
} as const;

/**
 * Of actors named together in equally many articles those in more paragraphs come first. Counted when asked for, in
 * time linear in the mentions of the articles that name the actor.
 */
export function makeCoActors(statements: Statements): List<CoActorFilter, 'MOST_TOGETHER', CoActorEdge> {
  return makeList(statements, {
    name: 'co-actors',
    orders: ORDERS,
    resolve: ({ actorId, kinds }: CoActorFilter): Known | null =>
      kinds?.length === 0 ? null : { actorId, ...(kinds && { kinds }) },
    rows: rowsOf,
    edges: (rows, cursors) =>
      rows.map((row, index) => ({
        node: actorOf(row),
        cursor: cursors[index] ?? '',
        articleCount: row.articles,
        paragraphCount: row.paragraphs,
      })),
  });
}

interface Known {
  readonly actorId: string;
  readonly kinds?: readonly ActorKind[];
}

function rowsOf(db: Kysely<Tables>, { actorId, kinds }: Known) {
  const together = db
    .selectFrom(inArticles(db, actorId).as('shared'))
    .innerJoin('actors as c', 'c.id', 'shared.actor_id')
    .leftJoin(inParagraphs(db, actorId).as('close'), 'close.actor_id', 'shared.actor_id')
    .select(['c.id', 'c.alphabetical', 'c.kind', 'c.details', 'shared.articles'])
    .select((select) => select.fn.coalesce('close.paragraphs', select.lit(0)).as('paragraphs'));
  const rows = db.selectFrom(together.as('at')).select(['at.details', 'at.articles', 'at.paragraphs']);
  return kinds ? rows.where('at.kind', 'in', kinds) : rows;
}

const inArticles = (db: Kysely<Tables>, actorId: string) =>
  db
    .selectFrom('article_actors as own')
    .crossJoin('article_actors as other')
    .where('own.actor_id', '=', actorId)
    .whereRef('other.article_id', '=', 'own.article_id')
    .where('other.actor_id', '!=', actorId)
    .groupBy('other.actor_id')
    .select(({ fn }) => ['other.actor_id', fn.countAll<number>().as('articles')]);

const inParagraphs = (db: Kysely<Tables>, actorId: string) =>
  db
    .selectFrom(
      db
        .selectFrom('mentions as own')
        .crossJoin('mentions as other')
        .where('own.actor_id', '=', actorId)
        .whereRef('other.article_id', '=', 'own.article_id')
        .whereRef('other.paragraph', '=', 'own.paragraph')
        .where('other.actor_id', '!=', actorId)
        .select(['other.actor_id', 'other.article_id', 'other.paragraph'])
        .distinct()
        .as('pairs'),
    )
    .groupBy('actor_id')
    .select(({ fn }) => ['actor_id', fn.countAll<number>().as('paragraphs')]);
