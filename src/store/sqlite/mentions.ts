import type { AliasedExpression, Kysely } from 'kysely';
import type { MentionForm } from '../../model/annotations.ts';
import type { MentionRecord } from '../../model/records.ts';
import type { Span } from '../../text/span.ts';
import type { Collection, MentionFilter, MentionOrder } from '../content-store.ts';
import { articleOfSection } from './filters.ts';
import { ascending, descending } from './keyset.ts';
import { makeLookUp } from './look-up.ts';
import { makeList } from './paging.ts';
import { MENTION_COLUMNS, mentionOf, quoteOf, QUOTE_COLUMNS } from './rows.ts';
import type { Statements } from './statements.ts';
import type { MentionRow, Tables } from './tables.ts';

const ORDERS = {
  NEWEST: [descending('at.published', 0), descending('at.article_id', ''), ascending('at.position', 0)],
} as const;

export function makeMentions(
  statements: Statements,
  countAll: () => number,
): Collection<MentionRecord, MentionFilter, MentionOrder> {
  const list = makeList(statements, {
    name: 'mentions',
    orders: ORDERS,
    resolve: (filter: MentionFilter) => resolve(statements, filter),
    rows: rowsOf,
    edges: (rows, cursors) => rows.map((row, index) => ({ node: mentionOf(row), cursor: cursors[index] ?? '' })),
    knownCount: (known) => (Object.keys(known).length === 0 ? countAll() : null),
  });
  const byIds = makeLookUp(
    statements,
    'mentions of ids',
    (db, ids) => db.selectFrom('mentions').select(MENTION_COLUMNS).where('id', 'in', ids),
    (row) => row.id,
    mentionOf,
  );
  return { ...list, byIds };
}

/** A mention filter with the section and the quote looked up. */
interface Known {
  readonly articleId?: string;
  readonly sectionId?: string;
  readonly actorId?: string;
  readonly forms?: readonly MentionForm[];
  /** In one of which the mention lies. */
  readonly within?: readonly Span[];
}

function resolve(
  statements: Statements,
  { articleId, sectionId, quoteId, actorId, forms }: MentionFilter,
): Known | null {
  const ofSection = sectionId === undefined ? articleId : articleOfSection(statements, sectionId, articleId);
  const quote = quoteId === undefined ? undefined : quoteOfId(statements, quoteId);
  const article = quote?.articleId ?? ofSection;
  if (ofSection === null || article === null || quote === null || forms?.length === 0) return null;
  if (ofSection !== undefined && ofSection !== article) return null;
  return {
    ...(article !== undefined && { articleId: article }),
    ...(sectionId !== undefined && { sectionId }),
    ...(quote && { within: quote.content }),
    ...(actorId !== undefined && { actorId }),
    ...(forms && { forms }),
  };
}

function quoteOfId(statements: Statements, quoteId: string) {
  const row = statements.get('quote of an id', { quoteId }, (db, request) =>
    db.selectFrom('quotes').select(QUOTE_COLUMNS).where('id', '=', request.quoteId),
  );
  return row ? quoteOf(row) : null;
}

function rowsOf(db: Kysely<Tables>, filter: Known, order: MentionOrder | null) {
  const { sectionId, actorId, forms, within } = filter;
  let rows = db
    .selectFrom(mentionsInOrder(db, filter, order))
    .select(['at.id', 'at.article_id', 'at.actor_id', 'at.section_id', 'at.form', 'at.start', 'at.end', 'at.details']);
  if (sectionId !== undefined) rows = rows.where('at.section_id', '=', sectionId);
  if (actorId !== undefined) rows = rows.where('at.actor_id', '=', actorId);
  if (forms) rows = rows.where('at.form', 'in', forms);
  if (within) {
    rows = rows.where((where) =>
      where.or(within.map(({ start, end }) => where.and([where('at.start', '>=', start), where('at.end', '<=', end)]))),
    );
  }
  return rows;
}

/** The mentions of one article or actor, or of all; of all read article by article, as those are in the order. */
function mentionsInOrder(
  db: Kysely<Tables>,
  { articleId, actorId }: Known,
  order: MentionOrder | null,
): AliasedExpression<MentionRow, 'at'> {
  const own = db.selectFrom('mentions as m').selectAll('m');
  if (articleId !== undefined) return own.where('m.article_id', '=', articleId).as('at');
  if (actorId !== undefined || order === null) return own.as('at');
  return db
    .selectFrom('articles as a')
    .crossJoin('mentions as m')
    .whereRef('m.article_id', '=', 'a.id')
    .select(['a.published', 'a.id as article_id', 'm.id', 'm.position', 'm.section_id', 'm.paragraph'])
    .select(['m.actor_id', 'm.form', 'm.start', 'm.end', 'm.details'])
    .as('at');
}
