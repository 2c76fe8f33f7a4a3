import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../src/extract/quotes/read-quotes.ts';
import { readDocument } from '../../../src/extract/read.ts';
import { readTaggedWords } from '../../../src/extract/tagging/shipped-models.ts';
import { documentOf, peopleNamed } from './read-text.ts';

const words = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  'said',
  'told',
  'Ann',
  'Lee',
  'he',
  'that',
  'who',
  'the',
  'port',
  'was',
  'and',
  'according',
  'to',
  ',',
  '.',
  ':',
  '—',
  '\n\n',
];
const newsLike = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  newsLike,
);

function quotesOf(text: string, actors = peopleNamed(text, ['Ann', 'Lee'])) {
  const reading = readDocument(documentOf(text));
  return readQuotes(reading, readTaggedWords(reading), actors);
}

describe('for any text', () => {
  it('every span lies in the text and holds something, contents are ordered and no two are equal', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quotes = quotesOf(text);
        const contents = quotes.map(({ content }) => content.map(({ start, end }) => `${start}-${end}`).join());
        const starts = quotes.map(({ content }) => content[0]?.start ?? -1);
        expect(new Set(contents).size).toBe(contents.length);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { content, source, cue } of quotes) {
          for (const { start, end } of [...content, ...(source ?? []), ...(cue ?? [])]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe('a megabyte of one thing is read in time: a rule that looked back or ahead without bound would take minutes', () => {
  it.each([
    '"',
    '“',
    "'",
    '« ',
    'said ',
    'he said ',
    '“a,” he said ',
    'X said, ',
    '“ ¶\n\n',
    'the man who said that ',
    'Ann and ',
  ])('%j', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(Array.isArray(quotesOf(text, { actors: [], unnamed: [], affiliations: [] }))).toBe(true);
  });
});
