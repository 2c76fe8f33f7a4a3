import type { Block } from './blocks.ts';
import {
  endsInQuestion,
  endsSentence,
  hasSentenceBreak,
  isAllCaps,
  isOpenEnded,
  isQuotedWhole,
  isTitleCase,
  startsLow,
  wordsOf,
} from './line-shape.ts';

/** A block of the body and its neighbours in it. */
export interface HeadingCandidate {
  readonly block: Block;
  readonly before: Block | null;
  readonly after: Block;
}

/**
 * Whether a block is the heading of what follows: short, no sentence, and over a paragraph that is longer. A one-line
 * paragraph ends its sentence; one in quotation marks ends it inside them ("“We will not go.”"), which a heading in
 * quotation marks does not. A question is a heading where it is short and asks outright ("Who pays?").
 */
export function isHeading(candidate: HeadingCandidate): boolean {
  if (!mayHead(candidate.block)) return false;
  const score = FEATURES.reduce((sum, [weight, holds]) => (holds(candidate) ? sum + weight : sum), 0);
  return score >= ENOUGH;
}

/** Whether a block has nothing that no heading has. */
function mayHead({ line, isShort, length }: Block): boolean {
  if (!isShort || length > LONGEST_HEADING || wordsOf(line).length > MOST_WORDS) return false;
  return (
    !isOpenEnded(line) &&
    !startsLow(line) &&
    !hasSentenceBreak(line) &&
    !SIGNED.test(line) &&
    !ANSWER.test(line) &&
    !/https?:/.test(line)
  );
}

const LONGEST_HEADING = 120;
const MOST_WORDS = 15;
const ENOUGH = 4;

type Feature = readonly [weight: number, holds: (candidate: HeadingCandidate) => boolean];

const FEATURES: readonly Feature[] = [
  [3, ({ block }) => !endsSentence(block.line)],
  [2, ({ block }) => endsInQuestion(block.line) && !isQuotedWhole(block.line) && ASKS.test(block.line)],
  [2, ({ block }) => isAllCaps(block.line)],
  [1, ({ block }) => isTitleCase(block.line)],
  [1, ({ block }) => wordsOf(block.line).length <= 8],
  [1, ({ block, after }) => after.length >= block.length * 2],
  [1, ({ block, after }) => block.gapBefore > after.gapBefore],
  [-2, ({ block, after }) => after.length < block.length],
  [-1, ({ after }) => after.isShort && !endsSentence(after.line) && !isOpenEnded(after.line)],
  [-2, ({ block, before }) => block.gapBefore === 0 && before?.isShort === true && !endsSentence(before.line)],
  [-3, ({ before }) => before?.isShort === true && isOpenEnded(before.line)],
  [-3, ({ block, before, after }) => [block, before ?? after].every(isLabelled) || [block, after].every(isLabelled)],
  [-3, ({ block }) => OPENS_PROSE.test(block.line)],
  [-3, ({ block }) => !isQuotedWhole(block.line) && SAYS.test(block.line)],
];

/** "— Jane Doe, mayor of the town", under a quote. */
const SIGNED = /^[—–-]/;

/** "Q: Had you been there before?" and its answer. */
const ANSWER = /^(?:q|a|question|answer|f|frage|antwort)\s?[:.]\s/i;

const ASKS =
  /^(?:who|what|when|where|why|how|which|whose|is|are|was|were|do|does|did|can|could|will|would|should|has|have|wer|was|wann|wo|warum|wie|que|qui|quand|pourquoi|comment|¿)\b/i;

/** "Goalkeepers: Varga, Halász", over "Defenders: …": rows of a list. */
const isLabelled = ({ line }: Block): boolean => /^[^:.!?]{1,30}: \S/.test(line);

const OPENS_PROSE = /^["'“‘]?(?:he|she|it|they|i|but|and|so|or|because|there (?:is|was|are|were))\s/i;

/** "The talks failed, he said" without its full stop. */
const SAYS =
  /[,”"’']\s(?:\S+\s){0,3}(?:said|says|told|added|asked|wrote|replied)\b|\b(?:he|she|they)\s(?:said|says|added|told)\b/i;
