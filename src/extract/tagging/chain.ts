import { exp } from './exp.ts';

/**
 * What a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) knows of sequences of labels. The
 * scores of the labels of single tokens, by their features, come from outside: `emissions`, one row of `labels` a token.
 */
export interface Chain {
  readonly labels: number;
  /** Score of going from one label to another, row by row; -Infinity where that is not allowed. */
  readonly scores: Float64Array;
  /** The same as factors: e to the score. */
  readonly factors: Float64Array;
  /** 1 for labels that a sequence may begin with, else 0. */
  readonly starts: Uint8Array;
}

/** An emission that stands for "not this label". */
export const FORBIDDEN = -1e4;

/** Room to calculate in, kept from text to text; it grows with the longest sequence. */
export interface Workspace {
  emissions: Float64Array;
  /** Probabilities of every label of every token, given the whole sequence. */
  marginals: Float64Array;
  forward: Float64Array;
  factors: Float64Array;
  /** By which each token was scaled on the way forward. */
  scales: Float64Array;
  path: Uint8Array;
  back: Uint8Array;
}

export const makeWorkspace = (values = 0): Workspace => ({
  emissions: new Float64Array(values),
  marginals: new Float64Array(values),
  forward: new Float64Array(values),
  factors: new Float64Array(values),
  scales: new Float64Array(values),
  path: new Uint8Array(values),
  back: new Uint8Array(values),
});

/** Makes room for `values` numbers in every column; what stood there is lost. */
export function makeRoom(work: Workspace, values: number): void {
  if (work.emissions.length < values) Object.assign(work, makeWorkspace(Math.max(values, 2 * work.emissions.length)));
}

/** Smaller than any sum of probabilities that a text gives; keeps a division from zero. */
const TINY = 1e-300;

/** Fills `factors` with e to the emissions less the greatest of their token, and gives the sum of what was taken off. */
function readFactors(labels: number, { emissions, factors }: Workspace, count: number): number {
  let sum = 0;
  for (let row = 0; row < count * labels; row += labels) {
    let most = emissions[row]!;
    for (let to = 1; to < labels; to++) if (emissions[row + to]! > most) most = emissions[row + to]!;
    for (let to = 0; to < labels; to++) {
      const own = emissions[row + to]! - most;
      factors[row + to] = own < LEAST_EXPONENT ? 0 : exp(own);
    }
    sum += most;
  }
  return sum;
}

/** What is less likely than this is impossible. */
const LEAST_EXPONENT = -40;

/**
 * Fills `forward` with the probabilities of the labels given all tokens up to each, and gives the logarithm of the sum
 * over all label sequences, by the factors.
 */
function runForward({ labels, factors: step, starts }: Chain, work: Workspace, count: number): number {
  const { forward, factors, scales } = work;
  let logSum = 0;
  for (let at = 0; at < count; at++) {
    const row = at * labels;
    let sum = 0;
    for (let to = 0; to < labels; to++) {
      const factor = factors[row + to]!;
      let value = 0;
      if (factor !== 0) {
        if (at === 0) value = starts[to]!;
        else
          for (let from = 0; from < labels; from++) value += forward[row - labels + from]! * step[from * labels + to]!;
        value *= factor;
      }
      forward[row + to] = value;
      sum += value;
    }
    if (sum <= 0) sum = TINY;
    for (let to = 0; to < labels; to++) forward[row + to]! /= sum;
    scales[at] = sum;
    logSum += Math.log(sum);
  }
  return logSum;
}

/** The logarithm of the sum over all label sequences of `count` tokens. */
export const logSumOf = (chain: Chain, work: Workspace, count: number): number =>
  readFactors(chain.labels, work, count) + runForward(chain, work, count);

/**
 * Fills `marginals` with the probability of every label of every token (forward–backward), and gives the logarithm of the
 * sum over all label sequences.
 *
 * @param pairs where given, gets the expected number of every transition added
 */
export function readMarginals(chain: Chain, work: Workspace, count: number, pairs: Float64Array | null = null): number {
  const { labels, factors: step } = chain;
  const logSum = logSumOf(chain, work, count);
  const { marginals, forward, factors, scales } = work;
  const backward = new Float64Array(labels).fill(1);
  const next = new Float64Array(labels);
  for (let at = count - 1; at >= 0; at--) {
    const row = at * labels;
    for (let to = 0; to < labels; to++) marginals[row + to] = forward[row + to]! * backward[to]!;
    if (at === 0) break;
    const scale = scales[at]!;
    for (let to = 0; to < labels; to++) next[to] = (factors[row + to]! * backward[to]!) / scale;
    for (let from = 0; from < labels; from++) {
      let value = 0;
      for (let to = 0; to < labels; to++) value += step[from * labels + to]! * next[to]!;
      backward[from] = value;
    }
    if (pairs !== null) addPairs(chain, forward, row - labels, next, pairs);
  }
  return logSum;
}

function addPairs(
  { labels, factors }: Chain,
  forward: Float64Array,
  row: number,
  next: Float64Array,
  pairs: Float64Array,
): void {
  for (let from = 0; from < labels; from++)
    for (let to = 0; to < labels; to++)
      pairs[from * labels + to]! += forward[row + from]! * factors[from * labels + to]! * next[to]!;
}

/** Fills `path` with the best sequence of labels (Viterbi), and gives its score. */
export function readBestPath({ labels, scores, starts }: Chain, work: Workspace, count: number): number {
  const { emissions, forward: total, path, back } = work;
  for (let to = 0; to < labels; to++) total[to] = starts[to] === 1 ? emissions[to]! : -Infinity;
  for (let at = 1; at < count; at++) {
    const row = at * labels;
    for (let to = 0; to < labels; to++) {
      let most = -Infinity;
      let best = 0;
      for (let from = 0; from < labels; from++) {
        const value = total[row - labels + from]! + scores[from * labels + to]!;
        if (value > most) {
          most = value;
          best = from;
        }
      }
      total[row + to] = most + emissions[row + to]!;
      back[row + to] = best;
    }
  }
  let last = 0;
  const end = (count - 1) * labels;
  for (let to = 1; to < labels; to++) if (total[end + to]! > total[end + last]!) last = to;
  const score = total[end + last]!;
  for (let at = count - 1; at >= 0; at--) {
    path[at] = last;
    last = back[at * labels + last]!;
  }
  return score;
}
