import type { QuoteAnnotation } from '../../src/model/annotations.ts';

/** A quote as a careful reader finds it; README.md has the meaning of every field. */
export interface GoldenQuote {
  readonly kind: QuoteAnnotation['kind'];
  readonly content: readonly string[];
  readonly source: string | null;
  readonly cue: string | null;
  readonly speakers: readonly string[];
  readonly optional?: true;
}

const LEAST_OVERLAP = 0.6;

/** The best partner for every golden quote, the best pairs first; no quote is used twice. */
export function pairQuotes(
  text: string,
  quotes: readonly QuoteAnnotation[],
  wanted: readonly GoldenQuote[],
): ReadonlyMap<GoldenQuote, QuoteAnnotation> {
  const scored = wanted.flatMap((golden) =>
    quotes.map((quote) => ({ golden, quote, score: likeness(text, quote, golden) })),
  );
  const partners = new Map<GoldenQuote, QuoteAnnotation>();
  const used = new Set<QuoteAnnotation>();
  for (const { golden, quote, score } of scored.sort((a, b) => b.score - a.score)) {
    if (score < LEAST_OVERLAP || partners.has(golden) || used.has(quote)) continue;
    partners.set(golden, quote);
    used.add(quote);
  }
  return partners;
}

/** The words that both contents have as a share of those that either has; kind and source break ties. */
function likeness(text: string, quote: QuoteAnnotation, golden: GoldenQuote): number {
  const [a, b] = [
    wordsOf(quote.content.map((span) => text.slice(span.start, span.end)).join(' ')),
    wordsOf(golden.content.join(' ')),
  ];
  const tie =
    (quote.kind === golden.kind ? 0.02 : 0) + ((quote.source === null) === (golden.source === null) ? 0.01 : 0);
  return jaccard(a, b) + tie;
}

/** The words in small letters, without marks. */
export const wordsOf = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function jaccard(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  const both = [...left].filter((word) => right.has(word)).length;
  return both / Math.max(1, left.size + right.size - both);
}
