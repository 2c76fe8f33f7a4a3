import type { Span } from '../../src/text/span.ts';
import type { ComparedText } from './corpus.ts';

/** The quotes whose confidence is from `from` to a tenth above it. */
interface ReliabilityBin {
  readonly from: number;
  readonly quotes: number;
  /** `null` where there is no quote. */
  readonly meanConfidence: number | null;
  readonly shareRight: number | null;
}

export interface Reliability {
  /** Ten, from 0.0 to 0.9; the last one holds 1.0 too. */
  readonly bins: readonly ReliabilityBin[];
  /** How far confidence and share right lie apart, on average over the quotes; 0 is best. */
  readonly expectedCalibrationError: number;
}

/**
 * Whether confidence means what it says: of the quotes read at 0.9, nine in ten should be right. A quote is right where
 * its content and one that a person marked have half of their words in common (Jaccard, by words between blanks).
 */
export function measureReliability(texts: readonly ComparedText[]): Reliability {
  const judged = texts.flatMap(judge);
  const bins = Array.from({ length: BINS }, (_, bin): ReliabilityBin => {
    const inside = judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    return {
      from: bin / BINS,
      quotes: inside.length,
      meanConfidence: mean(inside.map(({ confidence }) => confidence)),
      shareRight: mean(inside.map(({ isRight }) => Number(isRight))),
    };
  });
  const gaps = bins.reduce(
    (sum, bin) => sum + bin.quotes * Math.abs((bin.meanConfidence ?? 0) - (bin.shareRight ?? 0)),
    0,
  );
  return { bins, expectedCalibrationError: judged.length === 0 ? 0 : gaps / judged.length };
}

const BINS = 10;
const HALF = 0.5;

interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

function judge({ text, gold, read }: ComparedText): readonly Judged[] {
  const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const marked = gold.map(({ content }) => wordsIn(words, content));
  return read.map(({ content, confidence }) => {
    const mine = wordsIn(words, content);
    return { confidence, isRight: marked.some((theirs) => jaccard(mine, theirs) >= HALF) };
  });
}

/** Numbers of the words that the pieces touch. */
const wordsIn = (words: readonly Span[], pieces: readonly Span[]): ReadonlySet<number> =>
  new Set(
    words.flatMap((word, at) => (pieces.some(({ start, end }) => word.start < end && start < word.end) ? [at] : [])),
  );

function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
