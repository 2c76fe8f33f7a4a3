import type { TaggedText } from '../../tagging/tagged-text.ts';
import { haveCommon, holds } from '../../tagging/token-range.ts';
import type { Proposal } from './proposals.ts';

/** The best first scores that other proposals have, by what they are to one; 0 where there is none. */
export interface Neighbours {
  /** Of those that want some of the same words. */
  readonly rival: number;
  /** Of those whose content holds this cue, and whose cue this content holds. */
  readonly outer: number;
  readonly inner: number;
  /** Of another reading of the same cue. */
  readonly twin: number;
  readonly sameSentence: number;
  /** Of the cue before and the one after, if they are near; -1 where there is none. */
  readonly before: number;
  readonly after: number;
}

/** Proposals farther away in the list are farther away in the text, and mean nothing. */
const REACH = 24;
/** So many tokens away a cue is near. */
const NEAR = 40;

export function neighboursOf(
  text: TaggedText,
  proposals: readonly Proposal[],
  scores: Float64Array,
  at: number,
): Neighbours {
  const { candidate, content } = proposals[at]!;
  const found = { rival: 0, outer: 0, inner: 0, twin: 0, sameSentence: 0, before: -1, after: -1 };
  for (let i = Math.max(0, at - REACH); i < Math.min(proposals.length, at + REACH + 1); i++) {
    const other = proposals[i]!;
    const score = scores[i]!;
    const cue = other.candidate;
    if (cue === candidate) {
      if (i !== at) found.twin = Math.max(found.twin, score);
      continue;
    }
    if (text.sentence[cue.first] === text.sentence[candidate.first])
      found.sameSentence = Math.max(found.sameSentence, score);
    if (cue.first < candidate.first) {
      if (candidate.first - cue.end < NEAR) found.before = score;
    } else if (found.after < 0 && cue.first - candidate.end < NEAR) found.after = score;
    if (score > found.rival && haveCommon(content, other.content)) found.rival = score;
    if (score > found.outer && holds(other.content, candidate)) found.outer = score;
    if (score > found.inner && holds(content, cue)) found.inner = score;
  }
  return found;
}
