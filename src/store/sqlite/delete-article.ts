import type { CorpusRecord } from '../../model/records.ts';
import { addFinding, type ActorChanges } from '../actor-changes.ts';
import type { ActorFinding } from '../actor-finding.ts';
import { type FullTextTable, unindex } from './full-text.ts';
import { keptJson } from './kept-json.ts';
import type { Statements } from './statements.ts';

/** An article that is kept, as far as writing has to know it. */
export interface KeptArticle {
  readonly key: number;
  readonly id: string;
  readonly slug: string;
  readonly published: number;
}

/** Removes an article with all that was found in it, and answers how much that was. */
export function deleteArticle(
  statements: Statements,
  { key, id, published }: KeptArticle,
  changes: ActorChanges,
): Pick<CorpusRecord, 'sections' | 'quotes' | 'mentions'> {
  const sections = deleteIndexed(statements, 'sections', 'section_text', id);
  const quotes = deleteIndexed(statements, 'quotes', 'quote_text', id);
  const mentions = statements.run('delete from mentions where article_id = ?', id);
  deleteFindings(statements, { id, published }, changes);
  statements.run('delete from affiliations where article_id = ?', id);
  unindex(statements, 'article_text', key);
  statements.run('delete from articles where key = ?', key);
  return { sections, quotes, mentions };
}

function deleteIndexed(
  statements: Statements,
  table: 'sections' | 'quotes',
  index: FullTextTable,
  articleId: string,
): number {
  const rows = statements.all(`${table} to delete`, { articleId }, (db, request) =>
    db.selectFrom(table).select('key').where('article_id', '=', request.articleId),
  );
  for (const { key } of rows) unindex(statements, index, key);
  return statements.run(`delete from ${table} where article_id = ?`, articleId);
}

function deleteFindings(
  statements: Statements,
  { id, published }: Pick<KeptArticle, 'id' | 'published'>,
  changes: ActorChanges,
): void {
  const rows = statements.all('findings to delete', { id }, (db, request) =>
    db.selectFrom('article_actors').select('finding').where('article_id', '=', request.id),
  );
  for (const row of rows) {
    const finding = keptJson(row.finding) as ActorFinding;
    for (const table of ['quote_speakers', 'quote_subjects', 'quote_affiliations']) {
      statements.run(
        `delete from ${table} where actor_id = ? and published = ? and article_id = ?`,
        finding.id,
        published,
        id,
      );
    }
    for (const { text } of finding.roles) {
      statements.run(
        'delete from actor_role_places where actor_id = ? and text = ? and published = ? and article_id = ?',
        ...[finding.id, text, published, id],
      );
    }
    addFinding(changes, finding, -1);
  }
  statements.run('delete from article_actors where article_id = ?', id);
}
