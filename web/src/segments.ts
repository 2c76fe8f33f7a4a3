export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text over which the same marks lie. */
export interface Segment<M> extends Span {
  /** The marks that cover all of it, in the order they were given. */
  readonly marks: readonly M[];
}

/**
 * Cuts a stretch of text at every edge of the marks over it, so that overlapping marks can be shown side by side:
 * over `abcdef`, with a mark on `bcd` and one on `cde`, the segments are `a`, `b`, `cd`, `e`, `f`.
 * They follow each other without a gap, and together are the stretch.
 */
export function segmentsOf<M extends { readonly span: Span }>(within: Span, marks: readonly M[]): Segment<M>[] {
  const over = marks.filter(({ span }) => span.start < within.end && span.end > within.start);
  const edges = new Set([within.start, within.end]);
  for (const { span } of over) {
    edges.add(Math.max(span.start, within.start));
    edges.add(Math.min(span.end, within.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? within.end;
    return { start, end, marks: over.filter(({ span }) => span.start <= start && span.end >= end) };
  });
}
