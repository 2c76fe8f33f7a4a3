import type { RoleColumns } from '../../tagging/role-columns.ts';
import type { TaggedText } from '../../tagging/tagged-text.ts';
import { neighboursOf } from './neighbours.ts';
import type { Proposal, Reader } from './proposals.ts';

/** Gives the plain numbers of a proposal that the trees ask about. The list is the model: its order is that of training. */
export type NumbersOf = (at: number) => readonly number[];

const READERS: Readonly<Record<Reader, number>> = { BOTH: 0, ONLY_SECOND: 1, SECOND: 2, FIRST: 3, RULE: 4 };

/**
 * Prepares the numbers of all proposals of a text.
 *
 * @param scores the first score of each, 0 to 1
 */
export function numbersOf(
  text: TaggedText,
  roles: RoleColumns,
  proposals: readonly Proposal[],
  scores: Float64Array,
): NumbersOf {
  const means = meanScores(text, proposals, scores);
  return (at) => {
    const proposal = proposals[at]!;
    const { candidate, content, source, silence, sourceChance, pathLog, reader } = proposal;
    const { first, end, head, peak } = candidate;
    const start = content[0]!.first;
    const stop = content.at(-1)!.end;
    const [whose] = source;
    const lastOfSource = whose === undefined ? -1 : whose.end - 1;
    const score = scores[at]!;
    const spread = spreadOf(text, roles, proposal);
    const neighbours = neighboursOf(text, proposals, scores, at);
    const column = (values: Uint8Array, i: number): number => (i >= 0 && i < text.count ? values[i]! : -1);
    return [
      logOdds(score),
      logOdds(1 - silence),
      peak,
      sourceChance,
      pathLog,
      spread.length,
      spread.marked,
      spread.meanSecond,
      spread.leastSecond,
      spread.meanFirst,
      spread.leastFirst,
      column(roles.contentFirst, start),
      column(roles.content, stop),
      proposal.firstChance[start - candidate.from] ?? 0,
      proposal.contentChance[stop - candidate.from] ?? 0,
      end - first,
      gapOf(start, stop, first, end),
      whose === undefined ? -99 : gapOf(whose.first, whose.end, first, end),
      whose === undefined ? 0 : whose.end - whose.first,
      READERS[reader],
      content.length,
      text.marks[start]!,
      text.marks[head]!,
      text.marks[stop - 1]!,
      text.cueRate[head]!,
      text.stemRate[head]!,
      text.pairRate[head]!,
      text.pairRate[end - 1]!,
      column(text.sourceRate, lastOfSource),
      neighbours.rival,
      neighbours.outer,
      neighbours.inner,
      neighbours.twin,
      neighbours.sameSentence,
      neighbours.before,
      neighbours.after,
      means.all,
      (1000 * proposals.length) / text.count,
      means.ofStem(candidate.head, score),
      first / text.count,
      first - text.sentenceFirst[first]!,
      text.sentenceEnd[first]! - end,
      text.sentenceEnd[first]! - stop,
      start - text.sentenceFirst[start]!,
      text.partEnd[first]! - text.partFirst[first]!,
      first - text.partFirst[first]!,
      text.tag[head]!,
      column(text.tag, end),
      column(text.tag, first - 1),
      text.tag[start]!,
      column(text.tag, lastOfSource),
      text.shape[stop - 1]!,
      column(text.shape, stop),
      column(text.shape, start - 1),
      roles.content[head]!,
      roles.source[head]!,
    ];
  };
}

const logOdds = (chance: number): number => Math.log((chance + 1e-4) / (1 - chance + 1e-4));

/** Tokens between a range and the cue: 0 and more where it stands after the cue, below 0 before it. */
function gapOf(start: number, stop: number, first: number, end: number): number {
  if (start >= end) return start - end;
  return stop <= first ? stop - first - 1 : 0;
}

interface Spread {
  readonly length: number;
  /** Share of the words that are in quotation marks. */
  readonly marked: number;
  /** How probable the words are content, in the second and the first pass: on average, and the least probable. */
  readonly meanSecond: number;
  readonly leastSecond: number;
  readonly meanFirst: number;
  readonly leastFirst: number;
}

function spreadOf(text: TaggedText, roles: RoleColumns, { candidate, content, contentChance }: Proposal): Spread {
  let length = 0;
  let marked = 0;
  let [second, leastSecond, first, leastFirst] = [0, 1, 0, 255];
  for (const range of content)
    for (let at = range.first; at < range.end; at++) {
      length++;
      if (text.marks[at]! > 0) marked++;
      const chance = contentChance[at - candidate.from] ?? 0;
      second += chance;
      leastSecond = Math.min(leastSecond, chance);
      first += roles.content[at]!;
      leastFirst = Math.min(leastFirst, roles.content[at]!);
    }
  return {
    length,
    marked: marked / length,
    meanSecond: second / length,
    leastSecond,
    meanFirst: first / length,
    leastFirst,
  };
}

interface Means {
  readonly all: number;
  /** Of the other proposals whose cue has the same stem; -1 where there are none. */
  readonly ofStem: (head: number, own: number) => number;
}

function meanScores(text: TaggedText, proposals: readonly Proposal[], scores: Float64Array): Means {
  const byStem = new Map<number, { sum: number; count: number }>();
  let sum = 0;
  proposals.forEach(({ candidate }, at) => {
    const stem = text.stem[candidate.head]!;
    const known = byStem.get(stem) ?? { sum: 0, count: 0 };
    byStem.set(stem, known);
    known.sum += scores[at]!;
    known.count++;
    sum += scores[at]!;
  });
  return {
    all: proposals.length === 0 ? 0 : sum / proposals.length,
    ofStem: (head, own) => {
      const known = byStem.get(text.stem[head]!);
      return known === undefined || known.count < 2 ? -1 : (known.sum - own) / (known.count - 1);
    },
  };
}
