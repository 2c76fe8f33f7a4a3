import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedText, foldedWords } from '../../src/store/words.ts';

describe('foldedWords', () => {
  it('splits at everything but letters, digits and their marks', () => {
    expect(foldedText('NATO’s “eastward-expansion”, 2024 (e.g. no. 7)')).toBe(
      'nato s eastward expansion 2024 e g no 7',
    );
  });

  it('takes no notice of case and accents, however they are written', () => {
    expect(foldedText('Márton HALÁSZ')).toBe('marton halasz');
    expect(foldedText('Ma\u0301rton')).toBe('marton');
    expect(foldedText('Łódź Sørensen Đorđe Straße STRASSE')).toBe('lodz sorensen dorde strasse strasse');
    expect(foldedText('ΟΔΟΣ οδός İstanbul')).toBe('οδοσ οδοσ istanbul');
  });

  it('says where each word stands in UTF-16 code units', () => {
    const text = '👍🏽 cafe\u0301, Zürich';
    expect(foldedWords(text).map(({ folded, start, end }) => [folded, text.slice(start, end)])).toEqual([
      ['cafe', 'cafe\u0301'],
      ['zurich', 'Zürich'],
    ]);
  });

  it('looks at one part of a text only', () => {
    expect(foldedWords('one two three', { start: 4, end: 7 })).toEqual([{ folded: 'two', start: 4, end: 7 }]);
  });

  it('folds what is folded to itself, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldedText(text);
        expect(foldedText(folded)).toBe(folded);
      }),
    );
  });
});
