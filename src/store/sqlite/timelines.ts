import { type Expression, type Kysely, sql } from 'kysely';
import { DATED, NO_TIME, type TimeRange, timeRangeOf } from '../published.ts';
import { type ActorCounts, bucketsOf, type Timeline, type TimelineRequest } from '../timeline.ts';
import type { Statements } from './statements.ts';
import type { Tables } from './tables.ts';

/** Counted when asked for, in time linear in the mentions of the actor; all of it is read off indexes. */
export const makeTimelines =
  (statements: Statements) =>
  (requests: readonly TimelineRequest[]): readonly Timeline[] =>
    requests.map((request) => {
      const { actorId } = request;
      const time = timeRangeOf(request) ?? DATED;
      const days = statements.all('days of an actor', { actorId, time }, daysOf);
      return { buckets: bucketsOf(days, request), undatedArticleCount: countUndated(statements, actorId) };
    });

interface Days {
  readonly actorId: string;
  readonly time: TimeRange;
}

const daysOf = (db: Kysely<Tables>, days: Days) =>
  db
    .selectFrom(
      countedIn(db, 'article_actors', days, { articleCount: EACH, quoteCount: sql<number>`sum(quotes)` })
        .unionAll(countedIn(db, 'mentions', days, { mentionCount: EACH }))
        .unionAll(countedIn(db, 'quote_subjects', days, { quoteAboutCount: EACH }))
        .as('counted'),
    )
    .groupBy('day')
    .select(({ fn }) => [
      'day',
      fn.sum<number>('articleCount').as('articleCount'),
      fn.sum<number>('mentionCount').as('mentionCount'),
      fn.sum<number>('quoteCount').as('quoteCount'),
      fn.sum<number>('quoteAboutCount').as('quoteAboutCount'),
    ]);

const countedIn = (
  db: Kysely<Tables>,
  table: 'article_actors' | 'mentions' | 'quote_subjects',
  { actorId, time }: Days,
  counts: Partial<Record<keyof ActorCounts, Expression<number>>>,
) =>
  db
    .selectFrom(table)
    .where('actor_id', '=', actorId)
    .where('published', '>=', time.from)
    .where('published', '<=', time.until)
    .groupBy(DAY)
    .select(() => [
      DAY.as('day'),
      orNone(counts.articleCount).as('articleCount'),
      orNone(counts.mentionCount).as('mentionCount'),
      orNone(counts.quoteCount).as('quoteCount'),
      orNone(counts.quoteAboutCount).as('quoteAboutCount'),
    ]);

const orNone = (count: Expression<number> = NONE) => sql<number>`${count}`;
const EACH = sql<number>`count(*)`;
const NONE = sql<number>`0`;

/** Rounded down, also for the days before 1970. */
const DAY = sql<number>`cast(floor(published / 86400.0) as integer)`;

function countUndated(statements: Statements, actorId: string): number {
  const row = statements.get('undated articles of an actor', { actorId }, (db, request) =>
    db
      .selectFrom('article_actors')
      .where('actor_id', '=', request.actorId)
      .where('published', '=', sql.lit(NO_TIME))
      .select(({ fn }) => fn.countAll<number>().as('count')),
  );
  return row?.count ?? 0;
}
