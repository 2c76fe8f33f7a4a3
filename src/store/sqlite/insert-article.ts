import type { ActorChanges } from '../actor-changes.ts';
import { secondsOf } from '../published.ts';
import type { ArticleRecords } from '../records-of.ts';
import { partsOfArticle, partsOfQuote, partsOfSection } from '../searched-parts.ts';
import { settle, type SettledRecords } from '../settle.ts';
import { foldedText } from '../words.ts';
import { insertFinding, writeFindings } from './article-findings.ts';
import { indexText } from './full-text.ts';
import { articleDetails, mentionDetails, quoteDetails, sectionDetails } from './rows.ts';
import type { Statements } from './statements.ts';
import { insertAffiliations } from './write-affiliations.ts';

/** What an article has from the corpus and not from its file. */
export interface ArticleIdentity {
  /** Of the row that it had before. */
  readonly key?: number;
  readonly slug: string;
  readonly revision: number;
}

/** Writes the text of an article with its sections, and answers its key. Nothing of the same article may be there. */
export function insertText(statements: Statements, records: ArticleRecords, identity: ArticleIdentity): number {
  const published = secondsOf(records.article.publishedAt);
  const key = insertRow(statements, records.article, published, identity);
  insertSections(statements, records, published);
  return key;
}

/** Writes what was found in the text of an article that is there. `actorIds` are in the order of its findings. */
export function insertFound(
  statements: Statements,
  key: number,
  records: ArticleRecords,
  actorIds: readonly string[],
  changes: ActorChanges,
): void {
  const { article, identities, affiliations } = records;
  const { quotes, mentions, findings } = settle(records, actorIds);
  const place = { articleId: article.id, published: secondsOf(article.publishedAt) };
  insertQuotes(statements, article.text, quotes, place.published);
  insertMentions(statements, mentions, place.published);
  insertAffiliations(statements, article.id, place.published, affiliations);
  for (const finding of findings) {
    insertFinding(statements, place, finding, (position) => quotes[position]?.confidence ?? 0, changes);
  }
  writeFindings(statements, key, records.findings, identities);
  for (const correction_id of records.corrections) {
    statements.insert('article_corrections', { correction_id, article_id: article.id });
  }
}

function insertRow(
  statements: Statements,
  article: ArticleRecords['article'],
  published: number,
  identity: ArticleIdentity,
): number {
  const { id, path, url, language, text, title, sha256, extractor } = article;
  const alphabetical = title ? foldedText(text.slice(title.start, title.end)) : AFTER_ALL_WORDS;
  const details = articleDetails(article);
  const row = { ...identity, id, path, url, published, language, alphabetical, sha256, extractor, details, text };
  const key = statements.insert('articles', row);
  indexText(statements, 'article_text', key, text, partsOfArticle(article));
  return key;
}

const AFTER_ALL_WORDS = '\uffff';

function insertSections(statements: Statements, { article, sections }: ArticleRecords, published: number): void {
  for (const section of sections) {
    const { id, articleId, position } = section;
    const row = { id, article_id: articleId, position, published, details: sectionDetails(section) };
    indexText(statements, 'section_text', statements.insert('sections', row), article.text, partsOfSection(section));
  }
}

function insertQuotes(statements: Statements, text: string, quotes: SettledRecords['quotes'], published: number): void {
  for (const quote of quotes) {
    const { id, articleId, sectionId, position, kind, confidence } = quote;
    const row = { id, article_id: articleId, position, section_id: sectionId, published, kind, confidence };
    const key = statements.insert('quotes', { ...row, details: quoteDetails(quote) });
    indexText(statements, 'quote_text', key, text, partsOfQuote(quote));
  }
}

function insertMentions(statements: Statements, mentions: SettledRecords['mentions'], published: number): void {
  mentions.forEach((mention, position) => {
    const { id, articleId, actorId, sectionId, paragraph, form, span } = mention;
    statements.insert('mentions', {
      ...{ id, article_id: articleId, position, section_id: sectionId, paragraph, published, actor_id: actorId, form },
      ...{ start: span.start, end: span.end, details: mentionDetails(mention) },
    });
  });
}
