import { expect, it } from 'vitest';
import { type BoostedTrees, LEAVES, NODES, probabilityOf } from '../../../src/extract/tagging/boosted-trees.ts';

/** One tree: "is number 1 at least 5?", and where it is, "is number 0 at least 2?"; its leaves add what the test says. */
function tree(no: number, yesNo: number, yesYes: number, bias = 0): BoostedTrees {
  const questions = new Int8Array(NODES).fill(-1);
  const cuts = new Float64Array(NODES);
  [questions[0], cuts[0]] = [1, 5];
  [questions[2], cuts[2]] = [0, 2];
  const leaves = new Float64Array(LEAVES);
  leaves[0] = no;
  leaves[8] = yesNo;
  leaves[12] = yesYes;
  return { questions, cuts, leaves, bias };
}

const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

it.each([
  [[9, 4.9], -1],
  [[1.9, 5], 2],
  [[2, 5], 3],
  [[2, 99], 3],
])('a tree is walked from the root by its questions: %j gives the leaf %d', (numbers, leaf) => {
  expect(probabilityOf(tree(-1, 2, 3), numbers)).toBeCloseTo(sigmoid(leaf), 12);
});

it('the answers of all trees are added to the bias', () => {
  const one = tree(-1, 2, 3, 0.5);
  const two = tree(0.25, 0, 0);
  const both: BoostedTrees = {
    questions: Int8Array.from([...one.questions, ...two.questions]),
    cuts: Float64Array.from([...one.cuts, ...two.cuts]),
    leaves: Float64Array.from([...one.leaves, ...two.leaves]),
    bias: one.bias,
  };
  expect(probabilityOf(both, [0, 0])).toBeCloseTo(sigmoid(0.5 - 1 + 0.25), 12);
});
