import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEntityModel } from '../../../../src/extract/tagging/entities/entity-model.ts';
import { NAME_TABLE_BITS } from '../../../../src/extract/tagging/entities/name-features.ts';
import { NAME_LABELS } from '../../../../src/extract/tagging/entities/named.ts';
import { entityModelPath } from '../../../../src/extract/tagging/shipped-models.ts';

describe('the model of names that is shipped', () => {
  const { known, names } = readEntityModel(readFileSync(entityModelPath));

  it('has tables of just the size that the code looks up in', () => {
    expect(names.weights.length).toBe(NAME_LABELS << NAME_TABLE_BITS);
    expect(names.chain.scores.length).toBe(NAME_LABELS ** 2);
    for (const { keys, values } of [known.words, known.phrases]) {
      expect(values.length).toBe(keys.length);
      expect(Math.log2(keys.length) % 1).toBe(0);
      expect(keys.filter((key) => key === 0).length).toBeGreaterThan(keys.length / 3);
    }
  });

  it('has been taught: no table is empty, and no number is broken', () => {
    expect(names.weights.some((weight) => weight > 0)).toBe(true);
    expect(names.scale).toBeGreaterThan(0);
    expect(names.chain.factors.every(Number.isFinite)).toBe(true);
    expect(known.words.values.some((value) => value !== 0)).toBe(true);
  });
});
