import { CONTENT_FIRST, CUE_FIRST, OTHER, SOURCE_FIRST } from '../src/extract/tagging/labels.ts';
import type { TokenRange } from '../src/extract/tagging/token-range.ts';
import { firstWhere } from '../src/text/first-where.ts';
import type { Span } from '../src/text/span.ts';
import type { Tokens } from '../src/text/tokens.ts';
import type { MarkedAttribution } from './polnear.ts';

/** A marked attribution over the tokens of a text. */
export interface GoldAttribution {
  readonly content: readonly TokenRange[];
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
}

/** Spans as the tokens that they touch. What touches none (a part of the page, not of the article) is left out. */
export const toTokens = (tokens: Tokens, { content, source, cue }: MarkedAttribution): GoldAttribution => ({
  content: rangesOf(tokens, content),
  source: rangesOf(tokens, source),
  cue: rangesOf(tokens, cue),
});

const rangesOf = (tokens: Tokens, spans: readonly Span[]): readonly TokenRange[] =>
  spans.map((span) => rangeOf(tokens, span)).filter(({ first, end }) => end > first);

function rangeOf({ starts, ends, count }: Tokens, span: Span): TokenRange {
  const first = firstWhere(count, (at) => ends[at]! > span.start);
  let end = first;
  while (end < count && starts[end]! < span.end) end++;
  return { first, end };
}

/** The labels of the first pass for all tokens; where attributions lie in each other, sources and cues win over contents. */
export function labelsOf(count: number, attributions: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(count);
  const put = (ranges: readonly TokenRange[], label: number): void => {
    for (const { first, end } of ranges) {
      labels.fill(label + 1, first, end);
      labels[first] = label;
    }
  };
  for (const { content } of attributions) put(content, CONTENT_FIRST);
  for (const { source } of attributions) put(source, SOURCE_FIRST);
  for (const { cue } of attributions) put(cue, CUE_FIRST);
  return beginAfterBreaks(labels);
}

/** A word that goes on with something must come after a word of it: what was cut in two begins anew. */
export function beginAfterBreaks(labels: Uint8Array): Uint8Array {
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    const before = at === 0 ? OTHER : labels[at - 1]!;
    const isNext = label !== OTHER && label % 2 === 0;
    if (isNext && before !== label && before !== label - 1) labels[at] = label - 1;
  }
  return labels;
}
