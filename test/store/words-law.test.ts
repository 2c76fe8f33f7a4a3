import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldedText, foldedWords } from '../../src/store/words.ts';

it('the folded text is the folded words, whatever it is made of', () => {
  const parts = fc.constantFrom(
    'Anna',
    'x1',
    ' ',
    '-',
    '’s',
    '“',
    '”',
    '—',
    '…',
    'é',
    'e\u0301',
    '\u00ad',
    '\u200d',
    'ß',
    '«',
    '\u00a0',
    '_',
    '.',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string())), (words) => {
      const text = words.join('');
      expect(foldedText(text)).toBe(
        foldedWords(text)
          .map(({ folded }) => folded)
          .join(' '),
      );
    }),
  );
});
