import { type Expression, type RawBuilder, sql } from 'kysely';
import type { Span } from '../../text/span.ts';
import { parseSearchQuery, type SearchQuery, type Term } from '../search-query.ts';
import type { SearchedParts } from '../searched-parts.ts';
import { foldedText } from '../words.ts';
import type { SqlValue, Statements } from './statements.ts';

export type FullTextTable = 'article_text' | 'section_text' | 'quote_text' | 'actor_text';

/** A search query in the language of FTS5. Its words are folded, so they hold nothing that FTS5 takes for a sign. */
export function matchOf({ required, excluded }: SearchQuery): string {
  const wanted = required.map((terms) => `(${terms.map(phraseOf).join(' OR ')})`).join(' AND ');
  return excluded.length === 0 ? wanted : `(${wanted}) NOT (${excluded.map(phraseOf).join(' OR ')})`;
}

export const matchOfText = (text: string): string => matchOf(parseSearchQuery(text));

const phraseOf = ({ words, prefix }: Term): string => `"${words.join(' ')}"${prefix ? '*' : ''}`;

/** The keys of the records that match. */
export const keysMatching = (table: FullTextTable, match: string): Expression<number> =>
  sql<number>`(${matches(table, match)})`;

/** The same as rows with one column, `key`. */
export const matches = (table: FullTextTable, match: string): RawBuilder<{ readonly key: number }> =>
  sql<{ readonly key: number }>`select rowid as key from ${sql.table(table)} where ${sql.ref(table)} match ${match}`;

/** How well a record matches: BM25, larger is better, with a heading counted for more than the body. */
export const relevance = (table: FullTextTable): Expression<number> =>
  sql<number>`-bm25(${sql.ref(table)}, ${sql.raw(HEADING_WEIGHT)}, 1.0)`;

const HEADING_WEIGHT = '4.0';

/** Puts a record's words into the index. */
export function indexText(
  statements: Statements,
  table: FullTextTable,
  key: SqlValue,
  text: string,
  { heading, body }: SearchedParts,
): void {
  indexWords(statements, table, key, wordsOf(text, heading), wordsOf(text, body));
}

export function indexWords(
  statements: Statements,
  table: FullTextTable,
  key: SqlValue,
  heading: string,
  body: string,
): void {
  statements.run(`insert into ${table} (rowid, heading, body) values (?, ?, ?)`, key, heading, body);
}

export function unindex(statements: Statements, table: FullTextTable, key: SqlValue): void {
  statements.run(`delete from ${table} where rowid = ?`, key);
}

const wordsOf = (text: string, parts: readonly Span[]): string => parts.map((part) => foldedText(text, part)).join(' ');
