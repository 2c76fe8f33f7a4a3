import type { AliasedExpression, Kysely } from 'kysely';
import type { SectionRecord } from '../../model/records.ts';
import type { Collection, SectionFilter, SectionOrder } from '../content-store.ts';
import { allActorIds, commonFilter, type CommonFilter } from './filters.ts';
import { keysMatching } from './full-text.ts';
import { ascending, descending } from './keyset.ts';
import { makeLookUp } from './look-up.ts';
import { makeList } from './paging.ts';
import { SECTION_COLUMNS, sectionOf } from './rows.ts';
import type { Statements } from './statements.ts';
import type { SectionRow, Tables } from './tables.ts';

const ORDERS = {
  NEWEST: [descending('at.published', 0), descending('at.article_id', ''), ascending('at.position', 0)],
} as const;

export function makeSections(
  statements: Statements,
  countAll: () => number,
): Collection<SectionRecord, SectionFilter, SectionOrder> {
  const list = makeList(statements, {
    name: 'sections',
    orders: ORDERS,
    resolve: (filter: SectionFilter) => resolve(statements, filter),
    rows: rowsOf,
    edges: (rows, cursors) => rows.map((row, index) => ({ node: sectionOf(row), cursor: cursors[index] ?? '' })),
    knownCount: (known) => (Object.keys(known).length === 0 ? countAll() : null),
  });
  const byIds = makeLookUp(
    statements,
    'sections of ids',
    (db, ids) => db.selectFrom('sections').select(SECTION_COLUMNS).where('id', 'in', ids),
    (row) => row.id,
    sectionOf,
  );
  return { ...list, byIds };
}

/** A section filter with its names and words looked up. */
interface Known extends CommonFilter {
  readonly articleId?: string;
  /** Of each list one actor at least. */
  readonly mentions?: readonly (readonly string[])[];
}

function resolve(statements: Statements, { articleId, mentions, ...common }: SectionFilter): Known | null {
  const mentioned = allActorIds(statements, mentions);
  if (!mentioned) return null;
  return {
    ...commonFilter(common),
    ...(articleId !== undefined && { articleId }),
    ...(mentioned.length > 0 && { mentions: mentioned }),
  };
}

function rowsOf(db: Kysely<Tables>, filter: Known, order: SectionOrder | null) {
  const { match, time } = filter;
  const actors = [...(filter.mentions ?? [])];
  const leading = filter.articleId === undefined ? actors.shift() : undefined;
  let rows = db
    .selectFrom(leading ? sectionsOfActor(db, leading) : sectionsInOrder(db, filter, order))
    .select(['at.id', 'at.article_id', 'at.position', 'at.details']);
  if (time) rows = rows.where('at.published', '>=', time.from).where('at.published', '<=', time.until);
  if (match !== undefined) rows = rows.where('at.key', 'in', keysMatching('section_text', match));
  for (const ids of actors) {
    rows = rows.where((where) =>
      where.exists(
        where
          .selectFrom('mentions as o')
          .select('o.id')
          .where('o.actor_id', 'in', ids)
          .whereRef('o.published', '=', 'at.published')
          .whereRef('o.article_id', '=', 'at.article_id')
          .whereRef('o.section_id', '=', 'at.id'),
      ),
    );
  }
  return rows;
}

type Sections = AliasedExpression<SectionRow, 'at'>;

/** The sections that name an actor: read by its mentions. */
const sectionsOfActor = (db: Kysely<Tables>, ids: readonly string[]): Sections =>
  db
    .selectFrom(
      db
        .selectFrom('mentions')
        .select('section_id')
        .distinct()
        .where('actor_id', 'in', ids)
        .where('section_id', 'is not', null)
        .as('places'),
    )
    .crossJoin('sections as s')
    .whereRef('s.id', '=', 'places.section_id')
    .selectAll('s')
    .as('at');

/** The sections of one article or of all; of all read article by article, as those are in the order. */
function sectionsInOrder(db: Kysely<Tables>, filter: Known, order: SectionOrder | null): Sections {
  const own = db.selectFrom('sections as s').selectAll('s');
  if (filter.articleId !== undefined) return own.where('s.article_id', '=', filter.articleId).as('at');
  if (filter.match !== undefined || (order === null && !filter.time)) return own.as('at');
  return db
    .selectFrom('articles as a')
    .crossJoin('sections as s')
    .whereRef('s.article_id', '=', 'a.id')
    .select(['a.published', 'a.id as article_id', 's.key', 's.id', 's.position', 's.details'])
    .as('at');
}
