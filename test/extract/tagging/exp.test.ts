import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exp } from '../../../src/extract/tagging/exp.ts';

it('is e to the power of every number from -40 to 0, to 14 digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -40, max: 0, noNaN: true }), (x) => {
      expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 13);
    }),
    { numRuns: 2_000 },
  );
});

it.each([0, -0, -1e-9, -1, -39.999999, -40])('at %d, too', (x) => {
  expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 13);
});
