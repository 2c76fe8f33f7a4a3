import type { Candidate } from './candidates.ts';
import { mix } from './hash.ts';
import { INSIDE } from './marks-columns.ts';
import { stepOf } from './place-columns.ts';
import { levelOf } from './role-columns.ts';
import type { RoleLevels } from './role-levels.ts';
import type { TaggedText } from './tagged-text.ts';

/** What is the same for every token around one candidate. */
export interface Around {
  readonly head: number;
  readonly headTag: number;
  readonly headStem: number;
  /** The words right before and after the cue. */
  readonly next: number;
  readonly before: number;
  readonly beforeTag: number;
  /** The head with what follows the cue ("said that"), in parts of speech and marks. */
  readonly tagFrame: number;
  readonly isAfterMarks: number;
  readonly isSentenceMarked: number;
  readonly wordsBefore: number;
  readonly level: number;
}

/** What stands for the part of speech of a word that there is not. */
export const NO_TAG = 99;

/** Looks at the words around a candidate. */
export function lookAround(text: TaggedText, { first, end, head, peak, from, to }: Candidate): Around {
  const { word, shape, tag, marks, sentenceFirst } = text;
  const hasNext = end < to;
  const hasBefore = first > from;
  const nextForm = hasNext ? mix(shape[end]!, marks[end]!) : -2;
  const start = sentenceFirst[first]!;
  const isAfterMarks = (hasBefore && marks[first - 1]! >= INSIDE) || (first > from + 1 && marks[first - 2]! >= INSIDE);
  return {
    head: word[head]!,
    headTag: tag[head]!,
    headStem: text.stem[head]!,
    next: hasNext ? word[end]! : -2,
    before: hasBefore ? word[first - 1]! : -1,
    beforeTag: hasBefore ? tag[first - 1]! : NO_TAG,
    tagFrame: mix(tag[head]!, mix(hasNext ? tag[end]! : NO_TAG, nextForm)),
    isAfterMarks: isAfterMarks ? 1 : 0,
    isSentenceMarked: marks[start]! > 0 ? 1 : 0,
    wordsBefore: stepOf(first - start),
    level: levelOf(peak),
  };
}

/** Where a token stands to the cue. */
export interface Spot {
  /** How far from it, in steps. */
  readonly step: number;
  /** How many sentences from it, at most two; below 0 before it. */
  readonly line: number;
  /** How many sure cues stand between, and how many commas. */
  readonly between: number;
  readonly comma: number;
}

/** Measures where a token stands to a candidate. */
export function spotOf(
  { commas, sentence }: TaggedText,
  { cuesBefore }: RoleLevels,
  { first, end }: Candidate,
  at: number,
): Spot {
  const isLeft = at < first;
  const between = isLeft ? cuesBefore[first]! - cuesBefore[at + 1]! : cuesBefore[at + 1]! - cuesBefore[end]!;
  return {
    step: isLeft ? stepOf(first - at) : stepOf(at - end),
    line: Math.max(-2, Math.min(2, sentence[at]! - sentence[first]!)),
    between: Math.min(3, between),
    comma: Math.min(4, isLeft ? commas[first]! - commas[at]! : commas[at]! - commas[end]!),
  };
}
