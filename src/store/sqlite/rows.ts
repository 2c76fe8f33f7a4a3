import type {
  ActorRecord,
  ArticleRecord,
  ExcerptRecord,
  MentionRecord,
  QuoteRecord,
  SectionRecord,
} from '../../model/records.ts';
import { keptJson } from './kept-json.ts';
import type { ActorRow, ArticleRow, MentionRow, QuoteRow, SectionRow } from './tables.ts';

/**
 * Records are kept as the columns that they are found and sorted by, and all the rest as one JSON text. For each kind
 * of record here stand the columns that it is read from and the way there and back.
 */
export const ARTICLE_COLUMNS = ['id', 'slug', 'path', 'revision', 'details', 'text'] as const;
export const SECTION_COLUMNS = ['id', 'article_id', 'position', 'details'] as const;
export const QUOTE_COLUMNS = ['id', 'article_id', 'section_id', 'position', 'kind', 'confidence', 'details'] as const;
export const MENTION_COLUMNS = [
  'id',
  'article_id',
  'actor_id',
  'section_id',
  'form',
  'start',
  'end',
  'details',
] as const;

type ArticleDetails = Omit<ArticleRecord, 'id' | 'slug' | 'path' | 'revision' | 'text'>;

export function articleDetails(article: ArticleDetails): string {
  const { title, lead, dateline, boilerplate, wordCount, format, encoding, sha256, bytes, extractor } = article;
  const { byline, publishedAt, language, url } = article;
  const metadata = { byline, publishedAt, language, url };
  const details = {
    ...metadata,
    title,
    lead,
    dateline,
    boilerplate,
    wordCount,
    format,
    encoding,
    sha256,
    bytes,
    extractor,
  };
  return JSON.stringify(details satisfies ArticleDetails);
}

export const articleOf = (
  row: Pick<ArticleRow, 'id' | 'slug' | 'path' | 'revision' | 'details' | 'text'>,
): ArticleRecord => {
  const { id, slug, path, revision, details, text } = row;
  return { ...(keptJson(details) as ArticleDetails), id, slug, path, revision, text };
};

type SectionDetails = Pick<SectionRecord, 'heading' | 'span' | 'paragraphs'>;

export const sectionDetails = ({ heading, span, paragraphs }: SectionRecord): string =>
  JSON.stringify({ heading, span, paragraphs } satisfies SectionDetails);

export const sectionOf = (row: Pick<SectionRow, 'id' | 'article_id' | 'position' | 'details'>): SectionRecord => ({
  id: row.id,
  articleId: row.article_id,
  position: row.position,
  ...(keptJson(row.details) as SectionDetails),
});

type QuoteDetails = Omit<
  QuoteRecord,
  'id' | 'articleId' | 'sectionId' | 'position' | 'kind' | 'confidence' | 'correctionIds'
> & {
  /** Few quotes have any. */
  readonly correctionIds?: readonly string[];
};

export const quoteDetails = (quote: QuoteRecord): string => {
  const { content, source, cue, antecedent, speakerIds, affiliationIds, attributedTo, context, evidence } = quote;
  const { correctionIds } = quote;
  const details = { content, source, cue, antecedent, speakerIds, affiliationIds, attributedTo, context, evidence };
  return JSON.stringify({ ...details, ...(correctionIds.length > 0 && { correctionIds }) } satisfies QuoteDetails);
};

export const quoteOf = (row: Omit<QuoteRow, 'key' | 'published'>): QuoteRecord => {
  const { correctionIds = [], ...details } = keptJson(row.details) as QuoteDetails;
  return {
    id: row.id,
    articleId: row.article_id,
    sectionId: row.section_id,
    position: row.position,
    kind: row.kind,
    confidence: row.confidence,
    ...details,
    correctionIds,
  };
};

type MentionDetails = Pick<MentionRecord, 'evidence' | 'context'>;

export const mentionDetails = ({ evidence, context }: MentionRecord): string =>
  JSON.stringify({ evidence, context } satisfies MentionDetails);

export const mentionOf = (row: Omit<MentionRow, 'position' | 'paragraph' | 'published'>): MentionRecord => ({
  id: row.id,
  articleId: row.article_id,
  actorId: row.actor_id,
  sectionId: row.section_id,
  span: { start: row.start, end: row.end },
  form: row.form,
  ...(keptJson(row.details) as MentionDetails),
});

export const excerptOf = (row: {
  readonly article_id: string;
  readonly start: number;
  readonly end: number;
}): ExcerptRecord => ({
  articleId: row.article_id,
  span: { start: row.start, end: row.end },
});

export const actorDetails = (actor: ActorRecord): string => JSON.stringify(actor);

export const actorOf = (row: Pick<ActorRow, 'details'>): ActorRecord => keptJson(row.details) as ActorRecord;
