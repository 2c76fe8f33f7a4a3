import { expect, test } from 'vitest';
import { contains, overlaps, trimSpan } from '../../src/text/span.ts';

test('a span contains itself and what lies inside it, and nothing that reaches out', () => {
  expect(contains({ start: 2, end: 5 }, { start: 2, end: 5 })).toBe(true);
  expect(contains({ start: 2, end: 5 }, { start: 3, end: 4 })).toBe(true);
  expect(contains({ start: 2, end: 5 }, { start: 3, end: 6 })).toBe(false);
});

test('spans that only touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false);
  expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
});

test('trimming takes the blanks of both ends', () => {
  expect(trimSpan(' \n He left.\t', { start: 0, end: 12 })).toEqual({ start: 3, end: 11 });
  expect(trimSpan('   ', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
});
