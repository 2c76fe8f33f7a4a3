import { FORBIDDEN, makeRoom, makeWorkspace, readMarginals, type Workspace } from '../src/extract/tagging/chain.ts';
import { chainOf } from '../src/extract/tagging/attribution-model.ts';
import { random, shuffle } from './random.ts';

/** A sequence of tokens with the rows of their features, `features` a token, and their true labels. */
export interface Example {
  readonly rows: Int32Array;
  readonly features: number;
  readonly labels: Uint8Array;
  /** How much it counts: less where several people marked one text. */
  readonly weight: number;
  /** Tokens whose label is given: they have no weights to learn, and no other label. */
  readonly isGiven: Uint8Array | null;
}

/** A chain while it is learnt: weights as floating-point numbers, `guessed` a row. */
export interface LearntChain {
  readonly labels: number;
  readonly guessed: number;
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** The step of AdaGrad, with where its sums of squares begin; the quadratic penalty. Faster steps overfit badly. */
const RATE = 0.02;
const FIRST_SQUARES = 1;
const PENALTY = 5e-3;
const TRANSITION_SQUARES = 0.1;
/** The step falls by this share until the end. */
const SLOWING = 0.7;
/** Features seen less often are not learnt. */
const LEAST_SEEN = 2;
const SEED = 1;

/**
 * Learns the weights of a linear chain by AdaGrad on the conditional likelihood (Duchi, Hazan and Singer 2011), one
 * sequence at a time, and gives the mean over the last epochs. The same examples give the same weights; in the examples
 * -1 is written over features that are too rare.
 *
 * @param guessed how many of the labels have weights
 * @param bits the features are hashed into 2^bits places
 * @param averageFrom the first epoch that counts for the mean
 */
export function learnChain(
  labels: number,
  guessed: number,
  bits: number,
  examples: readonly Example[],
  epochs: number,
  averageFrom: number,
): LearntChain {
  forgetRareFeatures(examples, 1 << bits);
  const weights = new Float32Array((1 << bits) * guessed);
  const squares = new Float32Array(weights.length).fill(FIRST_SQUARES);
  const transitions = new Float64Array(labels * labels);
  const transitionSquares = new Float64Array(labels * labels).fill(TRANSITION_SQUARES);
  const sums = new Float64Array(weights.length);
  const transitionSums = new Float64Array(labels * labels);
  const order = examples.map((_, at) => at);
  const next = random(SEED);
  const work = makeWorkspace();
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    const rate = RATE * (1 - (SLOWING * epoch) / epochs);
    for (const at of order) {
      const example = examples[at]!;
      const pairs = new Float64Array(labels * labels);
      score(labels, guessed, weights, example, work);
      readMarginals(chainOf(labels, transitions), work, example.labels.length, pairs);
      learnWeights(labels, guessed, example, work, weights, squares, rate);
      learnTransitions(labels, example, pairs, transitions, transitionSquares, rate);
    }
    if (epoch < averageFrom) continue;
    for (let i = 0; i < weights.length; i++) sums[i]! += weights[i]!;
    for (let i = 0; i < transitions.length; i++) transitionSums[i]! += transitions[i]!;
  }
  const share = 1 / (epochs - averageFrom);
  return {
    labels,
    guessed,
    weights: Float32Array.from(sums, (sum) => sum * share),
    transitions: transitionSums.map((sum) => sum * share),
  };
}

function forgetRareFeatures(examples: readonly Example[], places: number): void {
  const seen = new Int32Array(places);
  for (const { rows } of examples) for (const row of rows) if (row >= 0) seen[row]!++;
  for (const { rows } of examples)
    for (let i = 0; i < rows.length; i++) if (rows[i]! >= 0 && seen[rows[i]!]! < LEAST_SEEN) rows[i] = -1;
}

/** Fills the emissions of an example; given labels are the only ones of their tokens, and no others may have them. */
function score(
  labels: number,
  guessed: number,
  weights: Float32Array,
  { rows, features, labels: gold, isGiven }: Example,
  work: Workspace,
): void {
  makeRoom(work, gold.length * labels);
  const { emissions } = work;
  for (let at = 0; at < gold.length; at++) {
    const to = at * labels;
    emissions.fill(isGiven?.[at] === 1 ? FORBIDDEN : 0, to, to + guessed);
    emissions.fill(FORBIDDEN, to + guessed, to + labels);
    if (isGiven?.[at] === 1) {
      emissions[to + gold[at]!] = 0;
      continue;
    }
    for (let i = at * features; i < (at + 1) * features; i++) {
      const row = rows[i]! * guessed;
      if (row < 0) continue;
      for (let label = 0; label < guessed; label++) emissions[to + label]! += weights[row + label]!;
    }
  }
}

/** Smaller differences between what is expected and what is true change nothing that matters. */
const LEAST_DIFFERENCE = 1e-3;

function learnWeights(
  labels: number,
  guessed: number,
  example: Example,
  { marginals }: Workspace,
  weights: Float32Array,
  squares: Float32Array,
  rate: number,
): void {
  const { rows, features, labels: gold, isGiven, weight } = example;
  const error = new Float64Array(guessed);
  for (let at = 0; at < gold.length; at++) {
    if (isGiven?.[at] === 1) continue;
    let most = 0;
    for (let label = 0; label < guessed; label++) {
      error[label] = marginals[at * labels + label]! - (gold[at] === label ? 1 : 0);
      most = Math.max(most, Math.abs(error[label]!));
    }
    if (most <= LEAST_DIFFERENCE) continue;
    for (let i = at * features; i < (at + 1) * features; i++) {
      const row = rows[i]! * guessed;
      if (row < 0) continue;
      for (let label = 0; label < guessed; label++) {
        const slope = error[label]! * weight + PENALTY * weights[row + label]!;
        squares[row + label]! += slope * slope;
        weights[row + label]! -= (rate * slope) / Math.sqrt(squares[row + label]!);
      }
    }
  }
}

function learnTransitions(
  labels: number,
  { labels: gold, weight }: Example,
  pairs: Float64Array,
  transitions: Float64Array,
  squares: Float64Array,
  rate: number,
): void {
  for (let at = 1; at < gold.length; at++) pairs[gold[at - 1]! * labels + gold[at]!]! -= 1;
  pairs.forEach((difference, at) => {
    const slope = difference * weight;
    if (slope === 0) return;
    squares[at]! += slope * slope;
    transitions[at]! -= (rate * slope) / Math.sqrt(squares[at]!);
  });
}
