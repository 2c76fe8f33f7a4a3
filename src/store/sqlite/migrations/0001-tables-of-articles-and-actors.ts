import { type Migration, sql } from 'kysely';

/**
 * The first tables. Lists that are read by actor and time are tables of their own without a rowid, so that the table
 * is its index. The full-text tables hold words that were folded before (see `words.ts`), so their tokenizer only has
 * to split at blanks.
 */
export const firstTables: Migration = {
  async up(db) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const fullText = (name: string, options = ''): string =>
  `create virtual table ${name} using fts5(heading, body, content = '', contentless_delete = 1, tokenize = 'ascii'${options})`;

const STATEMENTS = [
  `create table corpus (
    revision integer not null, articles integer not null, sections integer not null, quotes integer not null,
    actors integer not null, mentions integer not null, problems integer not null
  )`,
  `insert into corpus values (0, 0, 0, 0, 0, 0, 0)`,

  `create table files (path text primary key, bytes integer, modified text, problem text) without rowid`,
  `create index files_refused on files (path) where problem is not null`,

  `create table articles (
    key integer primary key, id text not null unique, slug text not null unique, path text not null unique, url text,
    published integer not null, language text, alphabetical text not null, sha256 text not null,
    extractor text not null, revision integer not null, details text not null, text text not null
  )`,
  `create index articles_by_time on articles (published, id)`,
  `create index articles_by_alphabet on articles (alphabetical, id)`,
  `create index articles_by_language on articles (language, published, id)`,
  `create index articles_by_url on articles (url, published, id)`,

  `create table sections (
    key integer primary key, id text not null unique, article_id text not null, position integer not null,
    published integer not null, details text not null, unique (article_id, position)
  )`,

  `create table quotes (
    key integer primary key, id text not null unique, article_id text not null, position integer not null,
    section_id text, published integer not null, kind text not null, confidence real not null, details text not null,
    unique (article_id, position)
  )`,
  `create index quotes_by_confidence on quotes (confidence, published, article_id, position)`,

  `create table mentions (
    id text not null unique, article_id text not null, position integer not null, section_id text, paragraph integer,
    published integer not null, actor_id text not null, form text not null, start integer not null,
    "end" integer not null, details text not null, primary key (article_id, position)
  ) without rowid`,
  `create index mentions_by_actor on mentions (actor_id, published, article_id, position)`,

  ...['quote_speakers', 'quote_subjects', 'quote_affiliations'].map(
    (name) => `create table ${name} (
      actor_id text not null, published integer not null, article_id text not null, position integer not null,
      confidence real not null, primary key (actor_id, published, article_id, position)
    ) without rowid`,
  ),

  `create table article_actors (
    article_id text not null, actor_id text not null, published integer not null, quotes integer not null,
    primary key (article_id, actor_id)
  ) without rowid`,
  `create index article_actors_by_actor on article_actors (actor_id, published, article_id, quotes)`,

  `create table findings (article integer primary key, findings text not null)`,
  `create table profiles (
    key integer primary key, id text not null unique, name_id text not null, name text not null, given text,
    surname text, weight integer not null, articles integer not null, actor_id text not null, joined text, details text not null
  )`,
  `create index profiles_by_name_id on profiles (name_id, actor_id)`,
  `create index profiles_by_actor on profiles (actor_id) where joined is not null`,
  `create index profiles_by_surname on profiles (surname, weight desc, id) where surname is not null`,
  `create index profiles_by_given on profiles (given, weight desc, id) where given is not null`,
  `create table profile_blocks (
    block text not null, profile integer not null, primary key (block, profile)
  ) without rowid`,
  `create table article_profiles (
    profile integer not null, article integer not null, primary key (profile, article)
  ) without rowid`,

  `create table actors (
    key integer primary key, id text not null unique, alphabetical text not null, names text not null,
    kind text not null, country_code text, wikidata_id text, articles integer not null, mentions integer not null,
    quotes integer not null, details text not null
  )`,
  `create index actors_by_mentions on actors (mentions desc, alphabetical, id)`,
  `create index actors_by_quotes on actors (quotes desc, alphabetical, id)`,
  `create index actors_by_alphabet on actors (alphabetical, id)`,
  `create index actors_by_kind on actors (kind, mentions desc, alphabetical, id)`,
  `create index actors_by_country on actors (country_code, mentions desc, alphabetical, id)`,
  `create index actors_by_wikidata on actors (wikidata_id, mentions desc, alphabetical, id)`,

  `create table actor_labels (
    actor_id text not null, text text not null, folded text not null, count integer not null,
    primary key (actor_id, text)
  ) without rowid`,
  `create index actor_labels_folded on actor_labels (folded, actor_id)`,
  `create table actor_names (
    actor_id text not null, text text not null, folded text not null, count integer not null,
    primary key (actor_id, text)
  ) without rowid`,
  `create index actor_names_folded on actor_names (folded, actor_id)`,
  `create table actor_roles (
    actor_id text not null, text text not null, count integer not null, primary key (actor_id, text)
  ) without rowid`,
  `create table actor_role_places (
    actor_id text not null, text text not null, published integer not null, article_id text not null,
    start integer not null, "end" integer not null, primary key (actor_id, text, published, article_id)
  ) without rowid`,
  `create table affiliations (
    article_id text not null, member_mention integer not null, of_mention integer not null, member_id text not null,
    of_id text not null, published integer not null, start integer not null, "end" integer not null,
    primary key (article_id, member_mention, of_mention)
  ) without rowid`,
  `create index affiliations_by_member on affiliations (member_id, of_id, published, article_id)`,
  `create index affiliations_by_of on affiliations (of_id, member_id, article_id)`,

  fullText('article_text'),
  fullText('section_text'),
  fullText('quote_text'),
  fullText('actor_text', `, prefix = '1 2 3'`),
];
