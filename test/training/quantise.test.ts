import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantise } from '../../training/quantise.ts';

const weight = fc.integer({ min: -50_000, max: 50_000 }).map((thousandths) => thousandths / 1000);
const few = fc.array(weight, { minLength: 1, maxLength: 100 });

const check = (holds: (weights: readonly number[]) => void): void => {
  fc.assert(fc.property(few, holds), { numRuns: 200 });
};

describe('weights in steps', () => {
  it('are off by half a step at most', () => {
    check((weights) => {
      const { weights: steps, scale } = quantise(Float64Array.from(weights));
      weights.forEach((each, at) => {
        expect(Math.abs((steps[at] ?? NaN) * scale - each)).toBeLessThanOrEqual(scale * 0.500001);
      });
    });
  });

  it('keep their order', () => {
    check((weights) => {
      const sorted = Float64Array.from(weights).sort();
      const steps = [...quantise(sorted).weights];
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    });
  });

  it('use the whole range: the largest is 127 steps', () => {
    expect(quantise(Float32Array.of(0.5, -2, 1))).toEqual({ weights: Int8Array.of(32, -127, 64), scale: 2 / 127 });
  });

  it('and one in a hundred thousand is cut off for the sake of all others', () => {
    const weights = new Float64Array(200_000).fill(1);
    weights[0] = -1000;
    const { weights: steps, scale } = quantise(weights);
    expect([steps[0], steps[1], scale]).toEqual([-127, 127, 1 / 127]);
  });

  it('that are all nothing stay nothing', () => {
    expect(quantise(new Float32Array(3))).toEqual({ weights: new Int8Array(3), scale: 1 });
  });
});
