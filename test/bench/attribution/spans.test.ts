import { expect, test } from 'vitest';
import { scoreSpans } from '../../../bench/attribution/spans.ts';
import { compared } from './marked.ts';

const TEXT = '“Rain is coming,” said Ann Low, and Bob hopes that it will stay dry.';
const GOLD = [
  { content: '“Rain is coming,”', source: 'Ann Low', cue: 'said' },
  { content: 'that it will stay dry', source: 'Bob', cue: 'hopes' },
];

test('marks and punctuation at the ends make no other span', () => {
  const { exact } = scoreSpans([compared(TEXT, GOLD, [{ content: 'Rain is coming' }])], 'content');
  expect(exact).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
});

test('a span that is a word short overlaps, and is not exact', () => {
  const { exact, overlapping } = scoreSpans([compared(TEXT, GOLD, [{ content: 'it will stay dry' }])], 'content');
  expect(exact.f1).toBe(0);
  expect(overlapping).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
});

test('what nobody marked costs precision, and nothing else', () => {
  const read = [...GOLD, { content: 'and' }, { content: 'said' }];
  const { exact, overlapping } = scoreSpans([compared(TEXT, GOLD, read)], 'content');
  expect(exact).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
  expect(overlapping).toEqual(exact);
});

test('a source that two quotes share counts once', () => {
  const read = [
    { content: 'Rain is coming', source: 'Ann Low' },
    { content: 'it will stay dry', source: 'Ann Low' },
  ];
  expect(scoreSpans([compared(TEXT, GOLD, read)], 'source').exact).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
});

test('a quote without a cue has no cue span', () => {
  const { exact } = scoreSpans([compared(TEXT, GOLD, [{ content: 'Rain is coming' }])], 'cue');
  expect(exact).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('a span in pieces is the same only if every piece is', () => {
  const text = '“Rain,” said Ann, “is coming.”';
  const gold = [{ content: 'Rain|is coming' }];
  const exactOf = (content: string): number => scoreSpans([compared(text, gold, [{ content }])], 'content').exact.f1;
  expect(exactOf('“Rain,”|“is coming.”')).toBe(1);
  expect(exactOf('Rain')).toBe(0);
  expect(exactOf('Rain,” said Ann, “is coming')).toBe(0);
});

test('spans are summed over the texts before they are scored', () => {
  const texts = [compared(TEXT, GOLD, GOLD), compared('Bob said no.', [], [{ content: 'no' }])];
  expect(scoreSpans(texts, 'content').exact).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8 });
});
