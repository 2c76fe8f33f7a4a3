import type { Kysely } from 'kysely';
import type { ExcerptRecord } from '../../model/records.ts';
import type { Edge, List } from '../content-store.ts';
import type { SharedParagraphFilter } from '../relations.ts';
import { DATED_OR_NOT, type TimeRange, timeRangeOf } from '../published.ts';
import { ascending, descending } from './keyset.ts';
import { makeList } from './paging.ts';
import { mentionOf } from './rows.ts';
import type { Statements } from './statements.ts';
import type { Tables } from './tables.ts';

const ORDERS = {
  NEWEST: [descending('at.published', 0), descending('at.article_id', ''), ascending('at.paragraph', 0)],
} as const;

/** Read along the mentions of the one of the two that fewer articles name. */
export function makeSharedParagraphs(
  statements: Statements,
): List<SharedParagraphFilter, 'NEWEST', Edge<ExcerptRecord>> {
  return makeList(statements, {
    name: 'shared paragraphs',
    orders: ORDERS,
    resolve: ({ actorIds, ...days }: SharedParagraphFilter): Known => ({
      ...rarerFirst(statements, actorIds),
      time: timeRangeOf(days) ?? DATED_OR_NOT,
    }),
    rows: rowsOf,
    edges: (rows, cursors) =>
      rows.map((row, index) => {
        const { articleId, context } = mentionOf(row);
        return { node: { articleId, span: context }, cursor: cursors[index] ?? '' };
      }),
  });
}

interface Known {
  readonly lead: string;
  readonly other: string;
  readonly time: TimeRange;
}

function rarerFirst(statements: Statements, [one, two]: readonly [string, string]): Pick<Known, 'lead' | 'other'> {
  const articlesOf = (id: string): number =>
    statements.get('articles of an actor', { id }, (db, request) =>
      db.selectFrom('actors').select('articles').where('id', '=', request.id),
    )?.articles ?? 0;
  return articlesOf(two) < articlesOf(one) ? { lead: two, other: one } : { lead: one, other: two };
}

/** Of each paragraph the first mention of the one, where there is any mention of the other. */
const rowsOf = (db: Kysely<Tables>, { lead, other, time }: Known) =>
  db
    .selectFrom('mentions as at')
    .where('at.actor_id', '=', lead)
    .where('at.published', '>=', time.from)
    .where('at.published', '<=', time.until)
    .where((where) =>
      where.exists(
        where
          .selectFrom('mentions as o')
          .select('o.id')
          .where('o.actor_id', '=', other)
          .whereRef('o.published', '=', 'at.published')
          .whereRef('o.article_id', '=', 'at.article_id')
          .whereRef('o.paragraph', '=', 'at.paragraph'),
      ),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('mentions as e')
            .select('e.id')
            .where('e.actor_id', '=', lead)
            .whereRef('e.published', '=', 'at.published')
            .whereRef('e.article_id', '=', 'at.article_id')
            .whereRef('e.position', '<', 'at.position')
            .whereRef('e.paragraph', '=', 'at.paragraph'),
        ),
      ),
    )
    .select(['at.id', 'at.article_id', 'at.actor_id', 'at.section_id', 'at.form', 'at.start', 'at.end', 'at.details']);
