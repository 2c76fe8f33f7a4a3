import type { ActorRecord, ArticleRecord, CorrectionRecord, SectionRecord } from '../model/records.ts';
import type { Awaitable } from '../store/content-store.ts';
import type { Span } from '../text/span.ts';
import { after, all } from './awaitable.ts';
import type { Context } from './context.ts';
import { found } from './node.ts';
import { wordsAt } from './words.ts';

/** Words of an article, and where they stand. */
interface Passage {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** What lies in an article: a section, a quote, a mention, a role. */
interface Part {
  readonly articleId: string;
}

/**
 * The article that something is a part of.
 *
 * @throws OnrecordError `NOT_FOUND` where it went between two reads of one request
 */
export const articleOf = ({ articleId }: Part, { loaders }: Context): Awaitable<ArticleRecord> =>
  after(loaders.articles.byId(articleId), (article) => found('Article', article));

/** The words of the article at the spans, as {@link wordsAt}. */
export const wordsOf = (part: Part, spans: readonly Span[], context: Context): Awaitable<string> =>
  after(articleOf(part, context), ({ text }) => wordsAt(text, spans));

/** The same words with their spans. */
export const passageOf = (part: Part, spans: readonly Span[], context: Context): Awaitable<Passage> =>
  after(wordsOf(part, spans, context), (text) => ({ text, spans }));

/** The sections of an article, in the order of the text. */
export const sectionsOf = ({ id, text }: ArticleRecord, { loaders }: Context): Awaitable<readonly SectionRecord[]> =>
  // No text has more sections than letters, so this page is all of them.
  after(loaders.sections.page({ filter: { articleId: id }, order: 'NEWEST', first: text.length }), ({ edges }) =>
    edges.map(({ node }) => node),
  );

/** The section that something lies in; `null` in the title and in boilerplate. */
export const sectionOf = (
  { sectionId }: { readonly sectionId: string | null },
  { loaders }: Context,
): Awaitable<SectionRecord | null> => (sectionId === null ? null : loaders.sections.byId(sectionId));

/** The actors of these ids, without any that went between two reads of one request. */
export const actorsOf = (ids: readonly string[], { loaders }: Context): Awaitable<readonly ActorRecord[]> =>
  after(all(ids.map((id) => loaders.actors.byId(id))), (actors) => actors.filter((actor) => actor !== null));

/** The corrections of these ids that still hold, by file and line. */
export const correctionsOf = (ids: readonly string[], { loaders }: Context): Awaitable<readonly CorrectionRecord[]> =>
  after(all(ids.map((id) => loaders.corrections.byId(id))), (corrections) =>
    corrections
      .filter((correction) => correction !== null)
      .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
  );
