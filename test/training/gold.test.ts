import { describe, expect, it } from 'vitest';
import { beginAfterBreaks, labelsOf, toTokens } from '../../training/gold.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** "." other, C and c content, S and s source, Q and q cue: the first word and those after it. */
const SIGNS = '.CcSsQq';
const shown = (labels: Uint8Array): string => [...labels].map((label) => SIGNS.charAt(label)).join('');
const labels = (signs: string): Uint8Array => Uint8Array.from(signs, (sign) => SIGNS.indexOf(sign));

const range = (first: number, end: number) => [{ first, end }];

describe('labels of the first pass', () => {
  it('tell the first word of a content, source and cue from those after it', () => {
    expect(shown(labelsOf(8, [{ source: range(0, 2), cue: range(2, 3), content: range(3, 7) }]))).toBe('SsQCccc.');
  });

  it('tell two contents apart that touch', () => {
    const [one, other] = [
      { source: [], cue: [], content: range(0, 2) },
      { source: [], cue: [], content: range(2, 4) },
    ];
    expect(shown(labelsOf(4, [one, other]))).toBe('CcCc');
  });

  it('give a source and a cue inside a content to themselves, and the content begins anew after them', () => {
    const outer = { source: range(0, 1), cue: range(1, 2), content: range(2, 9) };
    const inner = { source: range(3, 4), cue: range(4, 6), content: range(6, 8) };
    expect(shown(labelsOf(9, [outer, inner]))).toBe('SQCSQqCcc');
    expect(shown(labelsOf(9, [inner, outer]))).toBe('SQCSQqCcc');
    expect(shown(labelsOf(9, [outer, { ...inner, content: range(7, 8) }]))).toBe('SQCSQqCCc');
  });

  it('are all "other" where nothing is marked', () => {
    expect(shown(labelsOf(3, []))).toBe('...');
  });
});

it.each([
  ['.cc.', '.Cc.'],
  ['cc', 'Cc'],
  ['Sc', 'SC'],
  ['Ccsq', 'CcSQ'],
  ['CccQqSs', 'CccQqSs'],
  ['QqQq', 'QqQq'],
])('what goes on with something must have begun: %s becomes %s', (before, after) => {
  expect(shown(beginAfterBreaks(labels(before)))).toBe(after);
});

describe('marked spans become the tokens that they touch', () => {
  const text = '“We go,” Lee said.';
  const tokensOf = (start: number, end: number) =>
    toTokens(tokenize(text), { content: [{ start, end }], source: [], cue: [] }).content;

  it.each([
    ['the marks and all between them', 0, 8, range(0, 5)],
    ['a word', 9, 12, range(5, 6)],
    ['a part of a word', 10, 11, range(5, 6)],
    ['the blank before a word with it', 8, 12, range(5, 6)],
    ['the last token', 17, 18, range(7, 8)],
    ['a blank alone', 8, 9, []],
    ['what lies beyond the text', 30, 40, []],
  ])('%s', (_, start, end, expected) => {
    expect(tokensOf(start, end)).toEqual(expected);
  });
});
