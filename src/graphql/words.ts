import type { Span } from '../text/span.ts';

/** The words of the spans over the text; those of several are joined by a blank. */
export const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');
