import type { Span } from '../text/span.ts';
import type { Metadata } from './metadata.ts';

/** Why a stretch of text was taken for a part of the page and not of the article. */
export type BoilerplateReason =
  | 'COMMENT_FORM'
  | 'SHARE_BUTTONS'
  | 'RELATED_STORIES'
  | 'NEWSLETTER'
  | 'COOKIE_NOTICE'
  | 'COPYRIGHT'
  | 'CAPTION'
  | 'ADVERTISEMENT'
  | 'NAVIGATION';

/** Text of the page, not of the article ("Leave a Reply"). Marked, never cut out. */
export interface Boilerplate {
  readonly span: Span;
  readonly reason: BoilerplateReason;
}

type ParagraphKind = 'PROSE' | 'LIST_ITEM';

/** A paragraph without the blanks around it. A hard-wrapped paragraph keeps its line breaks inside. */
export interface Paragraph {
  readonly span: Span;
  readonly kind: ParagraphKind;
}

/** A heading with the paragraphs under it. The first section of an article has no heading. */
export interface SectionSpan {
  readonly heading: Span | null;
  /** From the heading, or the first paragraph where there is none, to the end of the last paragraph. */
  readonly span: Span;
  readonly paragraphs: readonly Paragraph[];
}

/** A source file with its structure found: every part is a span over `text`. */
export interface Document {
  /** The canonical text; never rewritten. */
  readonly text: string;
  readonly title: Span | null;
  /** The first paragraph of the body, where it sums the article up. */
  readonly lead: Span | null;
  /** "BERLIN (AP) —" without the dash. It lies inside the first paragraph. */
  readonly dateline: Span | null;
  /** In the order of the text; they do not overlap. */
  readonly sections: readonly SectionSpan[];
  readonly boilerplate: readonly Boilerplate[];
  readonly metadata: Metadata;
}
