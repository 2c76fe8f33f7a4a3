import type { Span } from '../../src/text/span.ts';
import type { MarkedAttribution } from '../../training/polnear.ts';
import type { ComparedText } from './corpus.ts';

/** Which span of an attribution. */
export type Role = 'source' | 'cue' | 'content';

/** How much of what was found is right, how much of what is right was found, and their harmonic mean; 0 to 1. */
interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores of the spans of one role, whatever attributions they belong to. */
export interface SpanScores {
  /** The same span, after blanks, quotation marks and punctuation at the ends of its pieces are cut off. */
  readonly exact: Score;
  /** At least one character in common with a span of the other side. */
  readonly overlapping: Score;
}

/**
 * The plain span scores of the literature: each different span of a role counts once in its text, and the scores are
 * over the spans of all texts.
 */
export function scoreSpans(texts: readonly ComparedText[], role: Role): SpanScores {
  const tally = { gold: 0, read: 0, exact: 0, goldMet: 0, readMet: 0 };
  for (const { text, gold, read } of texts) {
    const theirs = differentSpans(text, gold, role);
    const ours = differentSpans(text, read, role);
    tally.gold += theirs.size;
    tally.read += ours.size;
    tally.exact += [...ours.keys()].filter((key) => theirs.has(key)).length;
    tally.goldMet += countMeeting(theirs, ours);
    tally.readMet += countMeeting(ours, theirs);
  }
  return {
    exact: scoreOf(share(tally.exact, tally.read), share(tally.exact, tally.gold)),
    overlapping: scoreOf(share(tally.readMet, tally.read), share(tally.goldMet, tally.gold)),
  };
}

type Pieces = readonly Span[];

function differentSpans(text: string, attributions: readonly MarkedAttribution[], role: Role): Map<string, Pieces> {
  const spans = new Map<string, Pieces>();
  for (const attribution of attributions) {
    const pieces = attribution[role].map((piece) => trim(text, piece)).filter(({ start, end }) => start < end);
    if (pieces.length > 0) spans.set(pieces.map(({ start, end }) => `${start}-${end}`).join(), pieces);
  }
  return spans;
}

const EDGE = /[\s"“”„«»‘’'`.,;:!?…()[\]–—―-]/u;

function trim(text: string, { start, end }: Span): Span {
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (start < end && EDGE.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const countMeeting = (these: ReadonlyMap<string, Pieces>, those: ReadonlyMap<string, Pieces>): number =>
  [...these.values()].filter((span) => [...those.values()].some((other) => meet(span, other))).length;

const meet = (one: Pieces, other: Pieces): boolean =>
  one.some((a) => other.some((b) => a.start < b.end && b.start < a.end));

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const scoreOf = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: share(2 * precision * recall, precision + recall),
});
