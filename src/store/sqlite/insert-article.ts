import { addFinding, type ActorChanges } from '../actor-changes.ts';
import { secondsOf } from '../published.ts';
import type { ArticleRecords } from '../records-of.ts';
import { partsOfArticle, partsOfQuote, partsOfSection } from '../searched-parts.ts';
import { subjectsOf } from '../subjects-of.ts';
import { foldedText } from '../words.ts';
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

/** Writes an article with all that was found in it. Nothing of the same article may be there. */
export function insertArticle(
  statements: Statements,
  records: ArticleRecords,
  identity: ArticleIdentity,
  changes: ActorChanges,
): void {
  const published = secondsOf(records.article.publishedAt);
  insertRow(statements, records.article, published, identity);
  insertSections(statements, records, published);
  insertQuotes(statements, records, published);
  insertMentions(statements, records, published);
  insertFindings(statements, records, published, changes);
  insertAffiliations(statements, records.article.id, published, records.affiliations);
}

function insertRow(
  statements: Statements,
  article: ArticleRecords['article'],
  published: number,
  identity: ArticleIdentity,
): void {
  const { id, path, url, language, text, title, sha256, extractor } = article;
  const alphabetical = title ? foldedText(text.slice(title.start, title.end)) : AFTER_ALL_WORDS;
  const details = articleDetails(article);
  const row = { ...identity, id, path, url, published, language, alphabetical, sha256, extractor, details, text };
  indexText(statements, 'article_text', statements.insert('articles', row), text, partsOfArticle(article));
}

const AFTER_ALL_WORDS = '\uffff';

function insertSections(statements: Statements, { article, sections }: ArticleRecords, published: number): void {
  for (const section of sections) {
    const { id, articleId, position } = section;
    const row = { id, article_id: articleId, position, published, details: sectionDetails(section) };
    indexText(statements, 'section_text', statements.insert('sections', row), article.text, partsOfSection(section));
  }
}

function insertQuotes(statements: Statements, { article, quotes, mentions }: ArticleRecords, published: number): void {
  for (const quote of quotes) {
    const { id, articleId, sectionId, position, kind, confidence } = quote;
    const place = { published, article_id: articleId, position, confidence };
    const row = { ...place, id, section_id: sectionId, kind, details: quoteDetails(quote) };
    indexText(statements, 'quote_text', statements.insert('quotes', row), article.text, partsOfQuote(quote));
    for (const actor_id of new Set(quote.speakerIds)) statements.insert('quote_speakers', { ...place, actor_id });
    for (const actor_id of subjectsOf(quote, mentions)) statements.insert('quote_subjects', { ...place, actor_id });
    for (const actor_id of new Set(quote.affiliationIds)) {
      statements.insert('quote_affiliations', { ...place, actor_id });
    }
  }
}

function insertMentions(statements: Statements, { mentions }: ArticleRecords, published: number): void {
  mentions.forEach((mention, position) => {
    const { id, articleId, actorId, sectionId, paragraph, form, span } = mention;
    statements.insert('mentions', {
      ...{ id, article_id: articleId, position, section_id: sectionId, paragraph, published, actor_id: actorId, form },
      ...{ start: span.start, end: span.end, details: mentionDetails(mention) },
    });
  });
}

function insertFindings(
  statements: Statements,
  { article, actors }: ArticleRecords,
  published: number,
  changes: ActorChanges,
): void {
  for (const finding of actors) {
    const place = { actor_id: finding.id, article_id: article.id, published };
    statements.insert('article_actors', { ...place, quotes: finding.quoteCount, finding: JSON.stringify(finding) });
    for (const { text, span } of finding.roles) {
      statements.insert('actor_role_places', { ...place, text, start: span.start, end: span.end });
    }
    addFinding(changes, finding, 1);
  }
}
