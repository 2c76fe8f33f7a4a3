/** A half-open range of UTF-16 code units: `text.slice(start, end)` is exactly what it marks. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether every code unit of `inner` lies in `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span without the blanks at its ends; empty, at its own end, where it holds nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && BLANK.test(text.charAt(start))) start++;
  while (end > start && BLANK.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const BLANK = /\s/;
