import type { Kysely } from 'kysely';
import type { ActorKind } from '../../model/annotations.ts';
import type { List } from '../content-store.ts';
import type { CoActorEdge, CoActorFilter, CoActorOrder } from '../relations.ts';
import { DATED_OR_NOT, type TimeRange, timeRangeOf } from '../published.ts';
import { ascending, descending } from './keyset.ts';
import { makeList } from './paging.ts';
import { actorOf } from './rows.ts';
import type { Statements } from './statements.ts';
import type { Tables } from './tables.ts';

const ORDERS = {
  MOST_ARTICLES: [
    descending('at.articles', 0),
    descending('at.paragraphs', 0),
    ascending('at.alphabetical', ''),
    ascending('at.id', ''),
  ],
  MOST_PARAGRAPHS: [
    descending('at.paragraphs', 0),
    descending('at.articles', 0),
    ascending('at.alphabetical', ''),
    ascending('at.id', ''),
  ],
} as const;

/** Counted when asked for, in time linear in the mentions of the articles that name the actor. */
export function makeCoActors(statements: Statements): List<CoActorFilter, CoActorOrder, CoActorEdge> {
  return makeList(statements, {
    name: 'co-actors',
    orders: ORDERS,
    resolve: ({ actorId, kinds, minArticles, minParagraphs, ...days }: CoActorFilter): Known | null => {
      const time = timeRangeOf(days) ?? DATED_OR_NOT;
      if (kinds?.length === 0) return null;
      return {
        ...{ actorId, time },
        ...(kinds && { kinds }),
        ...(minArticles !== undefined && { minArticles }),
        ...(minParagraphs !== undefined && { minParagraphs }),
      };
    },
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
  readonly time: TimeRange;
  readonly kinds?: readonly ActorKind[];
  readonly minArticles?: number;
  readonly minParagraphs?: number;
}

function rowsOf(db: Kysely<Tables>, known: Known) {
  const { kinds, minArticles, minParagraphs } = known;
  const together = db
    .selectFrom(inArticles(db, known).as('shared'))
    .innerJoin('actors as c', 'c.id', 'shared.actor_id')
    .leftJoin(inParagraphs(db, known).as('close'), 'close.actor_id', 'shared.actor_id')
    .select(['c.id', 'c.alphabetical', 'c.kind', 'c.details', 'shared.articles'])
    .select((select) => select.fn.coalesce('close.paragraphs', select.lit(0)).as('paragraphs'));
  let rows = db.selectFrom(together.as('at')).select(['at.details', 'at.articles', 'at.paragraphs']);
  if (kinds) rows = rows.where('at.kind', 'in', kinds);
  if (minArticles !== undefined) rows = rows.where('at.articles', '>=', minArticles);
  if (minParagraphs !== undefined) rows = rows.where('at.paragraphs', '>=', minParagraphs);
  return rows;
}

const inArticles = (db: Kysely<Tables>, { actorId, time }: Known) =>
  db
    .selectFrom('article_actors as own')
    .crossJoin('article_actors as other')
    .where('own.actor_id', '=', actorId)
    .where('own.published', '>=', time.from)
    .where('own.published', '<=', time.until)
    .whereRef('other.article_id', '=', 'own.article_id')
    .where('other.actor_id', '!=', actorId)
    .groupBy('other.actor_id')
    .select(({ fn }) => ['other.actor_id', fn.countAll<number>().as('articles')]);

const inParagraphs = (db: Kysely<Tables>, known: Known) =>
  db
    .selectFrom(
      db
        .selectFrom(paragraphsOf(db, known).as('own'))
        .crossJoin('mentions as other')
        .whereRef('other.article_id', '=', 'own.article_id')
        .whereRef('other.paragraph', '=', 'own.paragraph')
        .where('other.actor_id', '!=', known.actorId)
        // In the order in which they are read, so that each is put beside the last one.
        .select(['own.article_id', 'own.paragraph', 'other.actor_id'])
        .distinct()
        .as('pairs'),
    )
    .groupBy('actor_id')
    .select(({ fn }) => ['actor_id', fn.countAll<number>().as('paragraphs')]);

const paragraphsOf = (db: Kysely<Tables>, { actorId, time }: Known) =>
  db
    .selectFrom('mentions')
    .where('actor_id', '=', actorId)
    .where('published', '>=', time.from)
    .where('published', '<=', time.until)
    .select(['article_id', 'paragraph'])
    .distinct();
