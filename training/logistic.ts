import { random, shuffle } from './random.ts';

/** The hashed features of something, how right it is (0 to 1), and how much it counts. */
export interface Judged {
  readonly rows: Int32Array;
  readonly truth: number;
  readonly weight: number;
}

const EPOCHS = 8;
const RATE = 0.05;
const PENALTY = 1e-2;
const SEED = 3;

/** Learns a logistic regression over 2^bits hashed features by AdaGrad; the mean over the later half of the epochs. */
export function learnLogistic(bits: number, examples: readonly Judged[]): Float64Array {
  const weights = new Float64Array(1 << bits);
  const squares = new Float64Array(1 << bits).fill(1);
  const sums = new Float64Array(1 << bits);
  const order = examples.map((_, at) => at);
  const next = random(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next);
    for (const at of order) {
      const { rows, truth, weight } = examples[at]!;
      let sum = 0;
      for (const row of rows) sum += weights[row]!;
      const error = (1 / (1 + Math.exp(-sum)) - truth) * weight;
      for (const row of rows) {
        const slope = error + PENALTY * weights[row]!;
        squares[row]! += slope * slope;
        weights[row]! -= (RATE * slope) / Math.sqrt(squares[row]!);
      }
    }
    if (epoch >= EPOCHS / 2) for (let i = 0; i < weights.length; i++) sums[i]! += weights[i]!;
  }
  return sums.map((sum) => sum / (EPOCHS / 2));
}
