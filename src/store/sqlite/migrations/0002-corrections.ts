import { type Migration, sql } from 'kysely';

/**
 * The corrections that hold, which articles each has changed, and of an article's actors those that were changed: few,
 * so that they have an index of their own.
 */
export const corrections: Migration = {
  async up(db) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const STATEMENTS = [
  `create table corrections (
    id text primary key, file text not null, line integer not null, details text not null
  ) without rowid`,
  `create index corrections_by_place on corrections (file, line, id)`,
  `create table article_corrections (
    correction_id text not null, article_id text not null, primary key (correction_id, article_id)
  ) without rowid`,
  `create index article_corrections_by_article on article_corrections (article_id)`,
  `alter table article_actors add column corrections text`,
  `create index article_actors_corrected on article_actors (actor_id) where corrections is not null`,
];
