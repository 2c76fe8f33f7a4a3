import { INSIDE } from './marks-columns.ts';
import type { RoleColumns } from './role-columns.ts';
import type { TaggedText } from './tagged-text.ts';

/** Words that may be the cue of an attribution, and the stretch of text in which its content and source are looked for. */
export interface Candidate {
  /** The cue: tokens, end-exclusive. */
  readonly first: number;
  readonly end: number;
  /** The word of it that is most often a cue. */
  readonly head: number;
  /** The highest probability of its words to be a cue, as a byte. */
  readonly peak: number;
  /** The stretch: its sentence and the one before, and all of a quotation that reaches out of them. */
  readonly from: number;
  readonly to: number;
}

/** Words less likely to be a cue (of 255) are no candidates. Lower values find more cues that have no content. */
const LEAST_LIKELY = 85;
/** Words at the edges of a candidate that are less likely than this share of its peak are left out. */
const EDGE = 0.45;
/** No content begins so many tokens before its cue, or ends so many after it. */
const FARTHEST_BEFORE = 150;
const FARTHEST_AFTER = 250;

/** A sentence of more tokens is a table or a fault, and has no candidates. */
const LONGEST_SENTENCE = 400;

/** The candidates for cues in a text, in its order; they do not overlap. */
export function findCandidates(text: TaggedText, roles: RoleColumns, least = LEAST_LIKELY): readonly Candidate[] {
  const { cue, cueFirst } = roles;
  const found: Candidate[] = [];
  for (let at = 0; at < text.count;) {
    let peak = cue[at]!;
    if (peak < least || text.sentenceEnd[at]! - text.sentenceFirst[at]! > LONGEST_SENTENCE) {
      at++;
      continue;
    }
    const stop = text.partEnd[at]!;
    let end = at + 1;
    // A word that begins a cue more likely than it goes on with one is a cue of its own.
    for (; end < stop && cue[end]! >= least && 2 * cueFirst[end]! <= cue[end]!; end++) peak = Math.max(peak, cue[end]!);
    let first = at;
    at = end;
    while (first < end - 1 && cue[first]! < EDGE * peak) first++;
    while (end > first + 1 && cue[end - 1]! < EDGE * peak) end--;
    found.push({ first, end, head: headOf(text, first, end), peak, ...stretchOf(text, first, end) });
  }
  return found;
}

function headOf({ cueRate }: TaggedText, first: number, end: number): number {
  let head = first;
  for (let at = first; at < end; at++) if (cueRate[at]! > cueRate[head]!) head = at;
  return head;
}

function stretchOf(text: TaggedText, first: number, end: number): { readonly from: number; readonly to: number } {
  const { marks, sentenceFirst, sentenceEnd, partFirst, partEnd } = text;
  let from = sentenceFirst[first]!;
  for (let isNext = true; from > partFirst[first]! && first - from < FARTHEST_BEFORE; isNext = false) {
    if (!isNext && marks[from]! < INSIDE) break;
    from = sentenceFirst[from - 1]!;
  }
  let to = sentenceEnd[end - 1]!;
  while (to < partEnd[first]! && to - end < FARTHEST_AFTER && marks[to]! > 0) to = sentenceEnd[to]!;
  return { from: Math.max(from, first - FARTHEST), to: Math.min(to, end + FARTHEST) };
}

/** The stretch ends so far from the cue at the latest, so that the work for one candidate is bounded. */
const FARTHEST = 300;
