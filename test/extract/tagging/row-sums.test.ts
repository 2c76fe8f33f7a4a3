import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeRows } from '../../../src/extract/tagging/hash.ts';
import { rowSumsOf } from '../../../src/extract/tagging/row-sums.ts';

const BITS = 6;

/** A table of weights of 2^6 rows, the extremes of a byte among them. */
const tableOf = (labels: number) =>
  Int8Array.from({ length: labels << BITS }, (_, at) => (at % 11 === 0 ? 127 : at % 13 === 0 ? -128 : (at * 37) % 100));

/** The same, one number after the other. */
function summed(weights: Int8Array, labels: number, features: readonly number[], seed: number): readonly number[] {
  const rows = Int32Array.from(features);
  placeRows(rows, seed, BITS);
  return Array.from({ length: labels }, (_, label) =>
    rows.reduce((sum, row) => sum + (weights[row * labels + label] ?? NaN), 0),
  );
}

it.each([1, 5, 7, 8, 9, 29, 32])('rows of %d labels are summed as one by one', (labels) => {
  const weights = tableOf(labels);
  const { rows, sums, add } = rowSumsOf(weights, labels);
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 60 }), fc.nat(300), (features, seed) => {
      rows.set(features);
      add(features.length, seed);
      expect([...sums]).toEqual(summed(weights, labels, features, seed));
    }),
    { numRuns: 100 },
  );
});

it('two tables do not share their numbers', () => {
  const [ones, twos] = [new Int8Array(8 << BITS).fill(1), new Int8Array(8 << BITS).fill(2)];
  const [first, second] = [rowSumsOf(ones, 8), rowSumsOf(twos, 8)];
  first.add(3, 1);
  second.add(3, 1);
  expect(first.sums[0]).toBe(3);
  expect(second.sums[0]).toBe(6);
});

it('a table is prepared but once', () => {
  const weights = tableOf(8);
  expect(rowSumsOf(weights, 8)).toBe(rowSumsOf(weights, 8));
});
