import type { Block } from './blocks.ts';
import {
  endsInQuestion,
  endsSentence,
  hasSentenceBreak,
  isAllCaps,
  isOpenEnded,
  isTitleCase,
  startsLow,
  wordsOf,
} from './line-shape.ts';

/** The first block that may be a title, and what is around it. */
export interface TitleCandidate {
  readonly block: Block;
  /** The first block of the article after it. */
  readonly next: Block;
  /** Whether a byline, a date or an address comes right after it. */
  readonly isBeforeMetadata: boolean;
}

/**
 * Whether an article's first line is its title and not its first paragraph. A title is short against what follows, is
 * one sentence at most and has no full stop; where it has one, it must look like a headline otherwise.
 */
export function isTitle(candidate: TitleCandidate): boolean {
  const { line, isShort } = candidate.block;
  const words = wordsOf(line).length;
  if (!isShort || line.length > LONGEST_TITLE || words > MOST_WORDS || isOpenEnded(line) || hasSentenceBreak(line))
    return false;
  const score = FEATURES.reduce((sum, [weight, holds]) => (holds(candidate, words) ? sum + weight : sum), 0);
  return score >= ENOUGH;
}

const LONGEST_TITLE = 220;
const MOST_WORDS = 32;
const ENOUGH = 3;

type Feature = readonly [weight: number, holds: (candidate: TitleCandidate, words: number) => boolean];

const FEATURES: readonly Feature[] = [
  [3, ({ block }) => !endsSentence(block.line)],
  [2, ({ block }) => endsInQuestion(block.line)],
  [2, ({ isBeforeMetadata }) => isBeforeMetadata],
  [2, ({ block }) => isAllCaps(block.line) || isTitleCase(block.line)],
  [2, ({ block }, words) => words >= 4 && words <= 16 && !PROSE_WORD.test(block.line)],
  [1, (_, words) => words <= 14],
  [1, ({ block, next }) => next.length >= block.length * 2],
  [-1, (_, words) => words > 22],
  [-1, ({ block, next }) => next.length < block.length],
  [-1, ({ block }) => startsLow(block.line)],
  [-2, ({ block }) => endsSentence(block.line) && !isTitleCase(block.line) && OPENS_PROSE.test(block.line)],
];

/** Headlines that are whole sentences do without them: "Rose Bowl skywriters blast mayor." */
const PROSE_WORD = /\s(?:the|an?|was|were|had|has|have|been|did|that|which|who|said|his|her|its|their)\s/i;

/** Few headlines begin like that, and most first paragraphs. */
const OPENS_PROSE =
  /^["'“‘]?(?:the|a|an|it|he|she|they|we|i|there|this|that|these|those|in|on|at|after|when|as|but|and|if)\s/i;
