import type { Boilerplate } from '../model/document.ts';
import type { ActorRecord, ArticleRecord, QuoteRecord, SectionRecord } from '../model/records.ts';
import type { Span } from '../text/span.ts';

/** The parts of the canonical text in which a record is looked for. */
export interface SearchedParts {
  /** What weighs more: a title or a heading. */
  readonly heading: readonly Span[];
  readonly body: readonly Span[];
}

/** An article is looked for in all of its text but the boilerplate. */
export function partsOfArticle({
  text,
  title,
  boilerplate,
}: Pick<ArticleRecord, 'text' | 'title' | 'boilerplate'>): SearchedParts {
  return { heading: title ? [title] : [], body: withoutBoilerplate(text, title, boilerplate) };
}

export const partsOfSection = ({ heading, paragraphs }: SectionRecord): SearchedParts => ({
  heading: heading ? [heading] : [],
  body: paragraphs.map(({ span }) => span),
});

export const partsOfQuote = ({ content }: Pick<QuoteRecord, 'content'>): SearchedParts => ({
  heading: [],
  body: content,
});

/** An actor is found by all its names; what is marked is the one it goes by, over which these parts are. */
export const partsOfActor = ({ name }: Pick<ActorRecord, 'name'>): SearchedParts => ({
  heading: [],
  body: [{ start: 0, end: name.length }],
});

function withoutBoilerplate(text: string, title: Span | null, boilerplate: readonly Boilerplate[]): readonly Span[] {
  const holes = [...(title ? [title] : []), ...boilerplate.map(({ span }) => span)].sort((a, b) => a.start - b.start);
  const parts: Span[] = [];
  let start = 0;
  for (const hole of holes) {
    if (start < hole.start) parts.push({ start, end: hole.start });
    start = Math.max(start, hole.end);
  }
  return start < text.length ? [...parts, { start, end: text.length }] : parts;
}
