import type { AliasedExpression, ExpressionBuilder, Kysely } from 'kysely';
import type { ArticleCollection, ArticleFilter } from '../content-store.ts';
import { allActorIds, commonFilter, type CommonFilter } from './filters.ts';
import { keysMatching } from './full-text.ts';
import { ascending, descending } from './keyset.ts';
import { makeLookUp } from './look-up.ts';
import { makeList } from './paging.ts';
import { ARTICLE_COLUMNS, articleOf } from './rows.ts';
import type { Statements } from './statements.ts';
import type { ArticleRow, Tables } from './tables.ts';

const ORDERS = {
  NEWEST: [descending('at.published', 0), descending('at.id', '')],
  OLDEST: [ascending('at.published', 0), ascending('at.id', '')],
  TITLE: [ascending('at.alphabetical', ''), ascending('at.id', '')],
} as const;

export function makeArticles(statements: Statements, countAll: () => number): ArticleCollection {
  const list = makeList(statements, {
    name: 'articles',
    orders: ORDERS,
    resolve: (filter: ArticleFilter) => resolve(statements, filter),
    rows: rowsOf,
    edges: (rows, cursors) => rows.map((row, index) => ({ node: articleOf(row), cursor: cursors[index] ?? '' })),
    knownCount: (known) => (Object.keys(known).length === 0 ? countAll() : null),
  });
  const lookUp = (column: 'id' | 'slug' | 'path' | 'url') =>
    makeLookUp(
      statements,
      `articles of ${column}s`,
      (db, list) =>
        db
          .selectFrom('articles as a')
          .select(ARTICLE_COLUMNS)
          .select(`a.${column} as asked`)
          .where(`a.${column}`, 'in', list)
          .orderBy('a.published', 'desc')
          .orderBy('a.id', 'desc'),
      (row) => row.asked ?? '',
      articleOf,
    );
  return { ...list, byIds: lookUp('id'), bySlugs: lookUp('slug'), byPaths: lookUp('path'), byUrls: lookUp('url') };
}

/** An article filter with its names and words looked up. */
interface Known extends CommonFilter {
  readonly languages?: readonly string[];
  /** Of each list one actor at least. */
  readonly mentions?: readonly (readonly string[])[];
  readonly quoted?: readonly (readonly string[])[];
}

function resolve(statements: Statements, { languages, mentions, quoted, ...common }: ArticleFilter): Known | null {
  const mentioned = allActorIds(statements, mentions);
  const speakers = allActorIds(statements, quoted);
  if (!mentioned || !speakers || languages?.length === 0) return null;
  return {
    ...commonFilter(common),
    ...(languages && { languages }),
    ...(mentioned.length > 0 && { mentions: mentioned }),
    ...(speakers.length > 0 && { quoted: speakers }),
  };
}

function rowsOf(db: Kysely<Tables>, filter: Known) {
  const { time, mentions = [], quoted = [] } = filter;
  const [actor, ...others] = [
    ...quoted.map((ids) => ({ ids, quotes: 1 })),
    ...mentions.map((ids) => ({ ids, quotes: 0 })),
  ];
  let rows = db
    .selectFrom(actor ? articlesOfActor(db, filter, actor) : allArticles(db, filter))
    .select(['at.id', 'at.slug', 'at.path', 'at.revision', 'at.details', 'at.text']);
  if (time) rows = rows.where('at.published', '>=', time.from).where('at.published', '<=', time.until);
  for (const { ids, quotes } of others) {
    rows = rows.where((where) =>
      where.exists(
        where
          .selectFrom('article_actors as o')
          .select('o.actor_id')
          .where('o.actor_id', 'in', ids)
          .whereRef('o.article_id', '=', 'at.id')
          .where('o.quotes', '>=', quotes),
      ),
    );
  }
  return rows;
}

/** Read by the index of their own order. */
const allArticles = (db: Kysely<Tables>, filter: Known): AliasedExpression<ArticleRow, 'at'> =>
  db
    .selectFrom('articles as a')
    .selectAll('a')
    .where((where) => ownConditions(where, filter))
    .as('at');

/** The articles that name an actor and have so many quotes of it: read by the actor and time. */
function articlesOfActor(
  db: Kysely<Tables>,
  filter: Known,
  { ids, quotes }: { readonly ids: readonly string[]; readonly quotes: number },
): AliasedExpression<ArticleRow, 'at'> {
  const naming = db
    .selectFrom('article_actors')
    .select(['published', 'article_id'])
    .where('actor_id', 'in', ids)
    .where('quotes', '>=', quotes);
  return db
    .selectFrom((ids.length > 1 ? naming.distinct() : naming).as('naming'))
    .crossJoin('articles as a')
    .whereRef('a.id', '=', 'naming.article_id')
    .where((where) => ownConditions(where, filter))
    .select([
      'naming.published',
      'naming.article_id as id',
      'a.key',
      'a.slug',
      'a.path',
      'a.url',
      'a.language',
      'a.alphabetical',
    ])
    .select(['a.sha256', 'a.extractor', 'a.revision', 'a.details', 'a.text'])
    .as('at');
}

/** What is asked of the article itself. */
const ownConditions = (where: ExpressionBuilder<Tables & { a: ArticleRow }, 'a'>, { languages, match }: Known) =>
  where.and([
    ...(languages ? [where('a.language', 'in', languages)] : []),
    ...(match === undefined ? [] : [where('a.key', 'in', keysMatching('article_text', match))]),
  ]);
