import type { CorpusRecord } from '../../model/records.ts';
import type { ActorChanges } from '../actor-changes.ts';
import { mergeFindings } from '../actor-finding.ts';
import { type ArticlePlace, deleteFinding, readFindings } from './article-findings.ts';
import { type FullTextTable, unindex } from './full-text.ts';
import { type KeptProfile, unlinkArticle } from './profiles.ts';
import type { Statements } from './statements.ts';

/** An article that is kept, as far as writing has to know it. */
export interface KeptArticle {
  readonly key: number;
  readonly id: string;
  readonly slug: string;
  readonly published: number;
}

/** Removes an article with all that was found in it, and answers how much that was. `takeProfile` tells whom a profile was of. */
export function deleteArticle(
  statements: Statements,
  { key, id, published }: KeptArticle,
  changes: ActorChanges,
  takeProfile: (profileId: string) => KeptProfile | null,
): Pick<CorpusRecord, 'sections' | 'quotes' | 'mentions'> {
  const sections = deleteIndexed(statements, 'sections', 'section_text', id);
  const quotes = deleteIndexed(statements, 'quotes', 'quote_text', id);
  const mentions = statements.run('delete from mentions where article_id = ?', id);
  deleteFindings(statements, key, { articleId: id, published }, changes, takeProfile);
  statements.run('delete from article_corrections where article_id = ?', id);
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
  article: number,
  place: ArticlePlace,
  changes: ActorChanges,
  takeProfile: (profileId: string) => KeptProfile | null,
): void {
  const findings = readFindings(statements, article);
  const profiles = new Map<string, KeptProfile | null>();
  for (const { profileId } of findings) {
    if (profileId !== undefined && !profiles.has(profileId)) profiles.set(profileId, takeProfile(profileId));
  }
  const actorIds = findings.map(({ actorId, profileId }) => actorId ?? profiles.get(profileId ?? '')?.actorId ?? '');
  for (const finding of mergeFindings(findings, actorIds)) deleteFinding(statements, place, finding, changes);
  for (const profile of profiles.values()) {
    if (profile) unlinkArticle(statements, profile.rowKey, article);
  }
  statements.run('delete from findings where article = ?', article);
}
