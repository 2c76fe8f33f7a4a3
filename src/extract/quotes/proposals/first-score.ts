import { mix } from '../../tagging/hash.ts';
import { OUTSIDE } from '../../tagging/marks-columns.ts';
import { stepOf } from '../../tagging/place-columns.ts';
import { levelOf } from '../../tagging/role-columns.ts';
import type { TaggedText } from '../../tagging/tagged-text.ts';
import { haveCommon, holds } from '../../tagging/token-range.ts';
import type { Proposal, Reader } from './proposals.ts';

/** A logistic regression over hashed features. */
export interface FirstScoreModel {
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
}

export const FIRST_SCORE_BITS = 15;
export const FIRST_SCORE_FEATURES = 44;

/** A first guess of how probable each proposal is, by the words and forms around it. */
export function firstScores(
  { weights, scale }: FirstScoreModel,
  text: TaggedText,
  proposals: readonly Proposal[],
): Float64Array {
  const rows = new Int32Array(FIRST_SCORE_FEATURES);
  return Float64Array.from(proposals, (_, at) => {
    firstScoreFeatures(text, proposals, at, rows);
    let sum = 0;
    for (const row of rows) sum += weights[row]!;
    return 1 / (1 + Math.exp(-sum * scale));
  });
}

/**
 * Puts the features of a proposal into `rows`: how sure the passes are, the cue and its neighbours, the length and place of
 * the content and its marks, the source, and whether another proposal holds this cue or wants the same words. The list is
 * the model, as in the passes.
 */
export function firstScoreFeatures(
  text: TaggedText,
  proposals: readonly Proposal[],
  at: number,
  rows: Int32Array,
): void {
  const proposal = proposals[at]!;
  const { word, stem, shape, tag, sourceRate, stemRate, pairRate, marks } = text;
  const { candidate, content, silence, sourceChance } = proposal;
  const { first, end, head, peak } = candidate;
  const start = content[0]!.first;
  const stop = content.at(-1)!.end;
  const odds = Math.max(-8, Math.min(8, Math.round(Math.log((1 - silence + 1e-6) / (silence + 1e-6)))));
  const level = levelOf(peak);
  const length = stepOf(content.reduce((sum, range) => sum + range.end - range.first, 0));
  const share = sharedMarks(marks, content);
  const gap = start >= end ? stepOf(start - end) : stop <= first ? 20 + stepOf(first - stop) : 50;
  const headTag = tag[head]!;
  const headStem = stem[head]!;
  const next = end < text.count ? word[end]! : 0;
  const startTag = tag[start]!;
  const startMark = marks[start]!;
  const source = proposal.source[0];
  const lastOfSource = source === undefined ? 0 : source.end - 1;
  const sourceForm = source === undefined ? 0 : mix(sourceRate[lastOfSource]!, tag[lastOfSource]!);
  const sourceGap =
    source === undefined ? 99 : source.end <= first ? stepOf(first - source.end) : 20 + stepOf(source.first - end);
  const chance = Math.round(sourceChance * 5);
  const hasSource = source === undefined ? 0 : 1;
  const reader = READERS[proposal.reader];
  const last = shape[stop - 1]!;
  const after = stop < text.count ? mix(shape[stop]!, marks[stop]!) : 0;
  const before = start > 0 ? mix(shape[start - 1]!, marks[start - 1]!) : 0;
  const { isHeld, isWanted } = rivalsOf(proposals, at);

  let i = 0;
  rows[i++] = odds;
  rows[i++] = level;
  rows[i++] = mix(odds, level);
  rows[i++] = mix(headStem, odds > 0 ? 1 : 0);
  rows[i++] = mix(headStem, headTag);
  rows[i++] = mix(headStem, next);
  rows[i++] = mix(headStem, tag[Math.min(end, text.count - 1)]!);
  rows[i++] = mix(stemRate[head]!, pairRate[head]!);
  rows[i++] = mix(pairRate[end - 1]!, odds);
  rows[i++] = mix(length, share);
  rows[i++] = mix(length, odds);
  rows[i++] = mix(gap, share);
  rows[i++] = mix(gap, odds);
  rows[i++] = mix(startMark, marks[head]!);
  rows[i++] = mix(isHeld, odds);
  rows[i++] = mix(isWanted, odds);
  rows[i++] = mix(isHeld * 2 + isWanted, level);
  rows[i++] = sourceForm;
  rows[i++] = mix(sourceForm, odds);
  rows[i++] = mix(chance, odds);
  rows[i++] = mix(sourceGap, chance);
  rows[i++] = source === undefined ? 0 : word[lastOfSource]!;
  rows[i++] = mix(stem[start]!, headTag);
  rows[i++] = mix(word[start]!, startTag);
  rows[i++] = mix(first > 0 ? word[first - 1]! : 0, headTag);
  rows[i++] = mix(end - first, headTag);
  rows[i++] = mix(end - first, odds);
  rows[i++] = mix(share, odds);
  rows[i++] = mix(mix(headTag, startTag), gap);
  rows[i++] = mix(text.partFirst[first] === 0 ? 1 : 0, odds);
  rows[i++] = mix(headTag, odds);
  rows[i++] = mix(hasSource, headTag);
  rows[i++] = mix(headStem, hasSource);
  rows[i++] = 0;
  rows[i++] = mix(word[end - 1]!, gap);
  rows[i++] = mix(word[first]!, word[end - 1]!);
  rows[i++] = mix(reader, odds);
  rows[i++] = mix(reader, share);
  rows[i++] = mix(mix(reader, length), content.length);
  rows[i++] = mix(mix(reader, last), after);
  rows[i++] = mix(mix(reader, before), startMark);
  rows[i++] = mix(content.length, odds);
  rows[i++] = mix(last, after);
  rows[i++] = mix(mix(before, startMark), startTag);
  for (let template = 0; template < i; template++) rows[template] = mix(template + 1, rows[template]!) & MASK;
}

const MASK = (1 << FIRST_SCORE_BITS) - 1;
const READERS: Readonly<Record<Reader, number>> = { BOTH: 0, ONLY_SECOND: 1, SECOND: 2, FIRST: 3, RULE: 4 };

/** How much of a content is in quotation marks: 0 nothing, 1 less than half, 2 more, 3 all. */
function sharedMarks(marks: Uint8Array, content: Proposal['content']): number {
  let marked = 0;
  let all = 0;
  for (const { first, end } of content)
    for (let at = first; at < end; at++) {
      all++;
      if (marks[at] !== OUTSIDE) marked++;
    }
  return marked === 0 ? 0 : marked < all / 2 ? 1 : marked < all ? 2 : 3;
}

/** What the other proposals of a text mean for one. */
interface Rivals {
  /** Whether another's content holds this cue: 0 no, 1 perhaps, 2 surely. */
  readonly isHeld: number;
  /** Whether a surer proposal of another cue wants some of the same words. */
  readonly isWanted: number;
}

/** Looks at the proposals around one; those farther away in the list are farther away in the text. */
function rivalsOf(proposals: readonly Proposal[], at: number): Rivals {
  const { candidate, content, silence } = proposals[at]!;
  let isHeld = 0;
  let isWanted = 0;
  for (let i = Math.max(0, at - NEIGHBOURS); i < Math.min(proposals.length, at + NEIGHBOURS); i++) {
    const other = proposals[i]!;
    if (other.candidate === candidate) continue;
    if (other.silence < 0.5 && holds(other.content, candidate)) isHeld = Math.max(isHeld, other.silence < 0.1 ? 2 : 1);
    if (other.silence < silence && isWanted === 0 && haveCommon(content, other.content)) isWanted = 1;
  }
  return { isHeld, isWanted };
}

const NEIGHBOURS = 40;
