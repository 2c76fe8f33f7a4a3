import { lookAround } from './around-cue.ts';
import type { Candidate } from './candidates.ts';
import { type Chain, FORBIDDEN, logSumOf, makeRoom, readBestPath, readMarginals, type Workspace } from './chain.ts';
import type { ChainModel } from './first-pass.ts';
import {
  CONTENT_FIRST,
  CONTENT_NEXT,
  CUE,
  GUESSED_LABELS,
  OTHER,
  SECOND_PASS_LABELS as LABELS,
  SOURCE_FIRST,
  SOURCE_NEXT,
} from './labels.ts';
import type { RoleColumns } from './role-columns.ts';
import type { RoleLevels } from './role-levels.ts';
import { SECOND_PASS_FEATURES, secondPassFeatures, secondPassSeed } from './second-pass-features.ts';
import { rowSumsOf } from './row-sums.ts';
import type { TaggedText } from './tagged-text.ts';
import type { TokenRange } from './token-range.ts';

/** What one candidate's cue reports and of whom, if it is the cue of an attribution. */
export interface SecondReading {
  /** In the order of the text; never empty. */
  readonly content: readonly TokenRange[];
  readonly source: readonly TokenRange[];
  /** How probable it is that the cue has no content at all. */
  readonly silence: number;
  /** How probable the likeliest word of the source is. */
  readonly sourceChance: number;
  /** The logarithm of the probability of just this reading of all words around the cue. */
  readonly pathLog: number;
  /** How probable each word of the stretch is content, and the first word of one. */
  readonly contentChance: Float32Array;
  readonly firstChance: Float32Array;
}

/** A word that the first pass gives less than this chance (of 255) to be content or source is neither. */
const LEAST_CHANCE = 40;
/** With this chance a source is read although the best reading has none. */
const LEAST_SOURCE = 0.15;

/** The second pass over one candidate: with its cue given, which words around it are its content and its source. */
export type SecondPass = (
  text: TaggedText,
  roles: RoleColumns,
  levels: RoleLevels,
  candidate: Candidate,
) => SecondReading | null;

export function makeSecondPass({ chain, weights, scale }: ChainModel, work: Workspace): SecondPass {
  const silent = withoutContent(chain);
  const { rows, sums, add } = rowSumsOf(weights, GUESSED_LABELS);
  return (text, roles, levels, candidate) => {
    const { from, to, first, end } = candidate;
    const around = lookAround(text, candidate);
    const count = to - from;
    makeRoom(work, count * LABELS);
    for (let at = from; at < to; at++) {
      const row = (at - from) * LABELS;
      if (at >= first && at < end) allow(work, row, CUE);
      else if (isHopeless(roles, at)) allow(work, row, OTHER);
      else {
        secondPassFeatures(text, levels, candidate, around, at, rows);
        add(SECOND_PASS_FEATURES, secondPassSeed(candidate, at));
        for (let label = 0; label < GUESSED_LABELS; label++) work.emissions[row + label] = sums[label]! * scale;
        work.emissions[row + GUESSED_LABELS] = FORBIDDEN;
      }
    }
    return decode(chain, silent, work, from, count);
  };
}

/** Whether the first pass rules a word out, which saves the second the work. */
const isHopeless = ({ content, source }: RoleColumns, at: number): boolean => content[at]! + source[at]! < LEAST_CHANCE;

function decode(chain: Chain, silent: Chain, work: Workspace, from: number, count: number): SecondReading | null {
  const withNone = logSumOf(silent, work, count);
  const withAny = readMarginals(chain, work, count);
  const silence = Math.exp(withNone - withAny);
  const pathLog = readBestPath(chain, work, count) - withAny;
  const contentChance = new Float32Array(count);
  const firstChance = new Float32Array(count);
  for (let at = 0; at < count; at++) {
    firstChance[at] = work.marginals[at * LABELS + CONTENT_FIRST]!;
    contentChance[at] = firstChance[at]! + work.marginals[at * LABELS + CONTENT_NEXT]!;
  }
  let content = rangesOf(work.path, count, CONTENT_FIRST, from);
  let source = rangesOf(work.path, count, SOURCE_FIRST, from);
  if (content.length === 0) {
    const likeliest = likeliestOf(work, count, CONTENT_FIRST, () => true);
    if (likeliest.chance === 0) return null;
    forbid(work, likeliest.at, [OTHER, SOURCE_FIRST, SOURCE_NEXT]);
    readBestPath(chain, work, count);
    content = rangesOf(work.path, count, CONTENT_FIRST, from);
    source = rangesOf(work.path, count, SOURCE_FIRST, from);
    if (content.length === 0) return null;
  }
  const { path } = work;
  const isFree = (at: number): boolean => path[at] !== CONTENT_FIRST && path[at] !== CONTENT_NEXT;
  const likeliest = likeliestOf(work, count, SOURCE_FIRST, isFree);
  if (source.length === 0 && likeliest.chance >= LEAST_SOURCE) {
    forbid(work, likeliest.at, [OTHER, CONTENT_FIRST, CONTENT_NEXT]);
    readBestPath(chain, work, count);
    source = rangesOf(work.path, count, SOURCE_FIRST, from).slice(0, 1);
  }
  return { content, source, silence, sourceChance: likeliest.chance, pathLog, contentChance, firstChance };
}

/** The same chain, but that no token may be content. */
function withoutContent(chain: Chain): Chain {
  const isContent = (label: number): boolean => label === CONTENT_FIRST || label === CONTENT_NEXT;
  return {
    ...chain,
    factors: chain.factors.map((factor, at) => (isContent(at % LABELS) ? 0 : factor)),
    starts: chain.starts.map((start, label) => (isContent(label) ? 0 : start)),
  };
}

function allow({ emissions }: Workspace, row: number, label: number): void {
  emissions.fill(FORBIDDEN, row, row + LABELS);
  emissions[row + label] = 0;
}

function forbid({ emissions }: Workspace, at: number, labels: readonly number[]): void {
  for (const label of labels) emissions[at * LABELS + label] = FORBIDDEN;
}

/** The token that is most probably content (or source), whether its first word or another. */
function likeliestOf(
  { marginals }: Workspace,
  count: number,
  label: number,
  isFree: (at: number) => boolean,
): { at: number; chance: number } {
  let found = { at: 0, chance: 0 };
  for (let at = 0; at < count; at++) {
    const chance = marginals[at * LABELS + label]! + marginals[at * LABELS + label + 1]!;
    if (chance > found.chance && isFree(at)) found = { at, chance };
  }
  return found;
}

/** The stretches of a path that have the label for first words, or the one after it for words that follow. */
function rangesOf(path: Uint8Array, count: number, label: number, from: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = -1;
  for (let at = 0; at <= count; at++) {
    const goesOn = at < count && path[at] === label + 1;
    if (first >= 0 && !goesOn) {
      ranges.push({ first: from + first, end: from + at });
      first = -1;
    }
    if (first < 0 && at < count && (path[at] === label || goesOn)) first = at;
  }
  return ranges;
}
