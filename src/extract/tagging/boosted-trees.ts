/**
 * Decision trees that were learnt one after the other, each on what those before it got wrong (gradient boosting, Friedman
 * 2001). Every tree asks `DEPTH` questions, "is number f at least c?", and its answer is added up.
 */
export interface BoostedTrees {
  /** The question of every node, tree by tree, from the root down; -1 where there is none and the answer is no. */
  readonly questions: Int8Array;
  readonly cuts: Float64Array;
  /** What every leaf adds to the log odds. */
  readonly leaves: Float64Array;
  /** The log odds that the sum begins with. */
  readonly bias: number;
}

export const DEPTH = 4;
export const NODES = (1 << DEPTH) - 1;
export const LEAVES = 1 << DEPTH;

/** The probability that the trees give to some numbers. */
export function probabilityOf({ questions, cuts, leaves, bias }: BoostedTrees, numbers: ArrayLike<number>): number {
  let sum = bias;
  const trees = leaves.length / LEAVES;
  for (let tree = 0; tree < trees; tree++) {
    let node = 0;
    for (let depth = 0; depth < DEPTH; depth++) {
      const question = questions[tree * NODES + node]!;
      const isYes = question >= 0 && numbers[question]! >= cuts[tree * NODES + node]!;
      node = 2 * node + (isYes ? 2 : 1);
    }
    sum += leaves[tree * LEAVES + node - NODES]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
