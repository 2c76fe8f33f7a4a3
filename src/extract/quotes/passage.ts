import type { Span } from '../../text/span.ts';

/** A stretch of one paragraph in its outermost quotation marks: the marks and what is between them. */
export interface Passage {
  /** The token of the opening mark. */
  readonly first: number;
  /** After the token of the closing mark; where that is missing, after the last word of the paragraph. */
  readonly end: number;
  readonly isClosed: boolean;
  /** What is between the marks, without blanks at its ends. */
  readonly inner: Span;
  /** The passage at the end of the paragraph before, which was left open and goes on here. */
  readonly continues: Passage | null;
}

/** The spans between the marks of a passage and of all those that it continues, in the order of the text. */
export function chainOf(passage: Passage): readonly Span[] {
  const spans: Span[] = [];
  for (let at: Passage | null = passage; at !== null; at = at.continues) spans.push(at.inner);
  return spans.reverse();
}
