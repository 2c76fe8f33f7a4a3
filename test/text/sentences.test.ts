import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSentences } from '../../src/text/sentences.ts';

const split = (text: string): string[] =>
  readSentences(text, [{ start: 0, end: text.length }]).sentences.map(({ start, end }) => text.slice(start, end));

test.each([
  'He left. | She stayed! | Why? | Nobody knew.',
  'The U.S. Army left. | He lives in the U.S. | The house is old.',
  'Mr. Lee met Sen. Ann B. Smith at 5 p.m. Monday. | It rained at 6 p.m. | The end.',
  'Smith & Co. Inc. said no. | The firm grew 3.5 percent.',
  'George W. Bush was born on Jul. 6. | He took vitamin C. | The doctor agreed.',
  '1. We go on. | 2. We stop.',
  'Well... maybe. | He waited... | The door opened. | I … I don’t know.',
])('ends a sentence where a reader does: %j', (marked) => {
  expect(split(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '));
});

test.each([
  '“It is done.” | He left.',
  '"It is done." | He left. | "Really?" | "Yes!"',
  "'It is done.' | He left.",
  '“Will it?” asked Lee. | “No!” he said.',
  '“Will it?” Sen. Ann B. Lee asked. | Nobody spoke.',
  '“Go on,” he said. | “We will.” | (It was late.) | Then he left.',
  '“I was born in the U.S.” | He smiled.',
  '“We asked, ‘Why?’” | The room was quiet.',
  '“I will.” — Ann Lee',
  '“Never.”— Ann Lee. | “Ever.”',
])('keeps closing marks with the sentence before: %j', (marked) => {
  expect(split(marked.replaceAll(' | ', ' '))).toEqual(marked.split(' | '));
});

test('a missing blank after the full stop does not join two sentences', () => {
  expect(split('It rained.The sun came.')).toEqual(['It rained.', 'The sun came.']);
});

test('no sentence reaches over the end of its paragraph', () => {
  const text = 'A headline without a stop\n\nThe text begins';
  const paragraphs = [
    { start: 0, end: 25 },
    { start: 27, end: text.length },
  ];
  expect(readSentences(text, paragraphs).sentences).toEqual([
    { start: 0, end: 25, firstToken: 0, endToken: 5 },
    { start: 27, end: 42, firstToken: 5, endToken: 8 },
  ]);
});

test('a paragraph of blanks has no sentence', () => {
  expect(readSentences(' \n ', [{ start: 0, end: 3 }]).sentences).toEqual([]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('aZ1.\'’"“”-?!)(  \n…')) }),
);

test('every token of any text belongs to exactly one sentence, which it begins or ends or lies inside', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), (parts) => {
      const text = parts.join('');
      let at = 0;
      const paragraphs = parts.map((part) => ({ start: at, end: (at += part.length) }));
      const { tokens, sentences } = readSentences(text, paragraphs);
      let next = 0;
      for (const { start, end, firstToken, endToken } of sentences) {
        expect(firstToken).toBe(next);
        expect(endToken).toBeGreaterThan(firstToken);
        expect(start).toBe(tokens.starts[firstToken]);
        expect(end).toBe(tokens.ends[endToken - 1]);
        expect(paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end)).toBe(true);
        next = endToken;
      }
      expect(next).toBe(tokens.count);
    }),
    { seed: 1 },
  );
});

// A splitter that is not linear runs into the time limit of the test here.
test.each(['!', '!" ', '. "', '.”', 'A. ', '...a'])('splits half a million times %j', (unit) => {
  const text = unit.repeat(500_000);
  const { tokens, sentences } = readSentences(text, [{ start: 0, end: text.length }]);
  expect(sentences.at(-1)?.endToken).toBe(tokens.count);
});
