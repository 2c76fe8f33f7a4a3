import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEAVES, NODES } from '../../../src/extract/tagging/boosted-trees.ts';
import { readAttributionModel } from '../../../src/extract/tagging/attribution-model.ts';
import { FIRST_PASS_LABELS, GUESSED_LABELS, SECOND_PASS_LABELS } from '../../../src/extract/tagging/labels.ts';
import { modelPath } from '../../../src/extract/tagging/shipped-models.ts';
import { TAGGER_BITS, TAGS } from '../../../src/extract/tagging/part-of-speech.ts';
import { TABLE_BITS } from '../../../src/extract/tagging/tagged-text.ts';
import { FIRST_SCORE_BITS } from '../../../src/extract/quotes/proposals/first-score.ts';

describe('the model that is shipped', () => {
  const open = () => readAttributionModel(readFileSync(modelPath));
  const { lexicon, tagger, firstPass, secondPass, firstScore, trees } = open();

  it('opens in well under a second', { timeout: 500 }, () => {
    expect(open().lexicon.keys.length).toBe(lexicon.keys.length);
  });

  it('has tables of just the size that the code looks up in', () => {
    expect(lexicon.values.length).toBe(lexicon.keys.length);
    expect(Math.log2(lexicon.keys.length) % 1).toBe(0);
    expect(tagger.weights.length).toBe(TAGS.length << TAGGER_BITS);
    expect(firstPass.weights.length).toBe(FIRST_PASS_LABELS << TABLE_BITS);
    expect(firstPass.chain.scores.length).toBe(FIRST_PASS_LABELS ** 2);
    expect(secondPass.weights.length).toBe(GUESSED_LABELS << TABLE_BITS);
    expect(secondPass.chain.scores.length).toBe(SECOND_PASS_LABELS ** 2);
    expect(firstScore.weights.length).toBe(1 << FIRST_SCORE_BITS);
    expect(trees.questions.length / NODES).toBe(trees.leaves.length / LEAVES);
    expect(trees.cuts.length).toBe(trees.questions.length);
  });

  it('has a free place in its lexicon, where the search for an unknown word ends', () => {
    expect(lexicon.keys.filter((key) => key === 0).length).toBeGreaterThan(lexicon.keys.length / 3);
  });

  it('has been taught: no table is empty, and no number is broken', () => {
    const [small, large] = [
      [lexicon.values, tagger.weights, firstPass.weights, secondPass.weights, firstScore.weights, trees.questions],
      [firstPass.chain.factors, secondPass.chain.factors, trees.cuts, trees.leaves, Float64Array.of(trees.bias)],
    ];
    for (const table of small) expect(table.some((value) => value > 0)).toBe(true);
    for (const table of large) {
      expect(table.some((value) => value !== 0)).toBe(true);
      expect(table.every(Number.isFinite)).toBe(true);
    }
    for (const { scale } of [firstPass, secondPass, firstScore]) expect(scale).toBeGreaterThan(0);
  });
});
