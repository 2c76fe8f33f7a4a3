import { describe, expect, it } from 'vitest';
import { probabilityOf } from '../../src/extract/tagging/boosted-trees.ts';
import { learnTrees, type Numbered } from '../../training/boosted-trees.ts';

/** Every pair of 0…19 by the truth of "a and b": the first is at least 10, and so is the second; the third says nothing. */
const pairs = (copies: number, weight: number): Numbered[] =>
  Array.from({ length: 400 * copies }, (_, at) => {
    const [a, b] = [at % 20, Math.floor(at / 20) % 20];
    return { numbers: [a, b, (at * 7) % 13], truth: a >= 10 && b >= 10 ? 1 : 0, weight };
  });

describe('boosted trees', () => {
  const trees = learnTrees(pairs(4, 10));

  it.each([
    [3, 3, false],
    [3, 16, false],
    [16, 3, false],
    [16, 16, true],
    [9, 10, false],
    [10, 10, true],
  ])('learn “a and b”: %i and %i', (a, b, isTrue) => {
    const probability = probabilityOf(trees, [a, b, 6]);
    if (isTrue) expect(probability).toBeGreaterThan(0.9);
    else expect(probability).toBeLessThan(0.1);
  });

  it('are the same, to the bit, for the same examples', () => {
    expect(learnTrees(pairs(4, 10))).toEqual(trees);
  });

  it('give the share of what is true where the numbers say nothing of it', () => {
    const blind = learnTrees(pairs(4, 10).map((each) => ({ ...each, numbers: [1, 1, 1] })));
    expect(probabilityOf(blind, [1, 1, 1])).toBeCloseTo(0.25, 2);
  });

  it('learn shares of truth, and more from examples that weigh more', () => {
    const contradicting = pairs(4, 10).flatMap(({ numbers }) => [
      { numbers, truth: 1, weight: 0.3 },
      { numbers, truth: 0, weight: 0.1 },
    ]);
    expect(probabilityOf(learnTrees(contradicting), [5, 5, 5])).toBeCloseTo(0.75, 1);
  });
});
