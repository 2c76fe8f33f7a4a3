import type { AliasedExpression, ExpressionBuilder, Kysely } from 'kysely';
import type { QuoteKind } from '../../model/annotations.ts';
import type { QuoteFilter, QuoteOrder } from '../content-store.ts';
import { allActorIds, articleOfSection, commonFilter, type CommonFilter } from './filters.ts';
import { keysMatching } from './full-text.ts';
import type { Statements } from './statements.ts';
import type { QuoteActorTable, QuoteRow, Tables } from './tables.ts';

/** A quote filter with its names and words looked up. */
export interface KnownQuoteFilter extends CommonFilter {
  readonly articleId?: string;
  readonly sectionId?: string;
  readonly kinds?: readonly QuoteKind[];
  /** Of each list one actor at least. */
  readonly speakers?: readonly (readonly string[])[];
  readonly about?: readonly (readonly string[])[];
  readonly affiliations?: readonly (readonly string[])[];
  readonly minConfidence?: number;
}

/** `null` where nothing can pass it. */
export function resolveQuoteFilter(statements: Statements, filter: QuoteFilter): KnownQuoteFilter | null {
  const { articleId, sectionId, kinds, minConfidence } = filter;
  const speakers = allActorIds(statements, filter.speakers);
  const about = allActorIds(statements, filter.about);
  const affiliations = allActorIds(statements, filter.affiliations);
  const article = sectionId === undefined ? articleId : articleOfSection(statements, sectionId, articleId);
  if (!speakers || !about || !affiliations || kinds?.length === 0 || article === null) return null;
  return {
    ...commonFilter(filter),
    ...(article !== undefined && { articleId: article }),
    ...(sectionId !== undefined && { sectionId }),
    ...(kinds && { kinds }),
    ...(speakers.length > 0 && { speakers }),
    ...(about.length > 0 && { about }),
    ...(affiliations.length > 0 && { affiliations }),
    ...(minConfidence !== undefined && { minConfidence }),
  };
}

/** The quotes that pass a filter, as `at`, in the way that is best for an order; `null` where they are only counted. */
export function quotesUnder(db: Kysely<Tables>, filter: KnownQuoteFilter, order: QuoteOrder | null) {
  const { speakers = [], about = [], affiliations = [], time, minConfidence } = filter;
  const actors = [
    ...affiliations.map((ids) => ({ table: 'quote_affiliations', ids }) as const),
    ...speakers.map((ids) => ({ table: 'quote_speakers', ids }) as const),
    ...about.map((ids) => ({ table: 'quote_subjects', ids }) as const),
  ];
  const leading = filter.articleId === undefined ? actors.shift() : undefined;
  let rows = db
    .selectFrom(leading ? quotesOfActor(db, filter, leading) : quotesInOrder(db, filter, order))
    .select(['at.id', 'at.article_id', 'at.section_id', 'at.position', 'at.kind', 'at.confidence', 'at.details']);
  if (time) rows = rows.where('at.published', '>=', time.from).where('at.published', '<=', time.until);
  if (minConfidence !== undefined) rows = rows.where('at.confidence', '>=', minConfidence);
  for (const { table, ids } of actors) {
    rows = rows.where((where) =>
      where.exists(
        where
          .selectFrom(`${table} as o`)
          .select('o.actor_id')
          .where('o.actor_id', 'in', ids)
          .whereRef('o.published', '=', 'at.published')
          .whereRef('o.article_id', '=', 'at.article_id')
          .whereRef('o.position', '=', 'at.position'),
      ),
    );
  }
  return rows;
}

type Quotes = AliasedExpression<QuoteRow, 'at'>;

/** The quotes that an actor is a speaker or a subject of, or that were said for it: read by the actor and time. */
function quotesOfActor(
  db: Kysely<Tables>,
  filter: KnownQuoteFilter,
  { table, ids }: { readonly table: QuoteActorTable; readonly ids: readonly string[] },
): Quotes {
  const places = db
    .selectFrom(table)
    .select(['published', 'article_id', 'position', 'confidence'])
    .where('actor_id', 'in', ids);
  return db
    .selectFrom((ids.length > 1 ? places.distinct() : places).as('places'))
    .crossJoin('quotes as q')
    .whereRef('q.article_id', '=', 'places.article_id')
    .whereRef('q.position', '=', 'places.position')
    .where((where) => ownConditions(where, filter))
    .select(['places.published', 'places.article_id', 'places.position', 'places.confidence'])
    .select(['q.key', 'q.id', 'q.section_id', 'q.kind', 'q.details'])
    .as('at');
}

/** The quotes of one article or of all; of all read article by article, if no index of their own has their order. */
function quotesInOrder(db: Kysely<Tables>, filter: KnownQuoteFilter, order: QuoteOrder | null): Quotes {
  const byTime = order === 'NEWEST' || order === 'OLDEST' || filter.time !== undefined;
  if (filter.articleId !== undefined || filter.match !== undefined || !byTime) {
    return db
      .selectFrom('quotes as q')
      .where((where) => ownConditions(where, filter))
      .selectAll('q')
      .as('at');
  }
  return db
    .selectFrom('articles as a')
    .crossJoin('quotes as q')
    .whereRef('q.article_id', '=', 'a.id')
    .where((where) => ownConditions(where, filter))
    .select(['a.published', 'a.id as article_id', 'q.key', 'q.id', 'q.section_id', 'q.position', 'q.kind'])
    .select(['q.confidence', 'q.details'])
    .as('at');
}

/** What is asked of the quote itself. */
const ownConditions = (
  where: ExpressionBuilder<Tables & { q: QuoteRow }, 'q'>,
  { articleId, sectionId, kinds, match }: KnownQuoteFilter,
) =>
  where.and([
    ...(articleId === undefined ? [] : [where('q.article_id', '=', articleId)]),
    ...(sectionId === undefined ? [] : [where('q.section_id', '=', sectionId)]),
    ...(kinds ? [where('q.kind', 'in', kinds)] : []),
    ...(match === undefined ? [] : [where('q.key', 'in', keysMatching('quote_text', match))]),
  ]);
