import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../web/src/segments.ts';

const TEXT = 'abcdef';
const words = (within: { start: number; end: number }, ...spans: [number, number][]) =>
  segmentsOf(
    within,
    spans.map(([start, end], index) => ({ span: { start, end }, name: 'xyz'.charAt(index) })),
  ).map(({ start, end, marks }) => TEXT.slice(start, end) + marks.map(({ name }) => name.toUpperCase()).join(''));

test('a text without marks is one segment', () => {
  expect(words({ start: 0, end: 6 })).toEqual(['abcdef']);
});

test('overlapping marks are cut at each edge', () => {
  expect(words({ start: 0, end: 6 }, [1, 4], [2, 5])).toEqual(['a', 'bX', 'cdXY', 'eY', 'f']);
});

test('a mark that reaches beyond the stretch is cut to it', () => {
  expect(words({ start: 2, end: 4 }, [0, 3])).toEqual(['cX', 'd']);
});

test('a mark elsewhere changes nothing', () => {
  expect(words({ start: 0, end: 2 }, [2, 4])).toEqual(['ab']);
});

const spans = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test('segments follow each other without a gap and together are the stretch', () => {
  fc.assert(
    fc.property(spans, fc.array(spans), (within, marks) => {
      const segments = segmentsOf(
        within,
        marks.map((span) => ({ span })),
      );
      let at = within.start;
      for (const { start, end } of segments) {
        expect(start).toBe(at);
        at = end;
      }
      expect(at).toBe(within.end);
    }),
  );
});
