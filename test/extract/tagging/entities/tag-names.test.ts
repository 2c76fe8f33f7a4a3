import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/extract/read.ts';
import { readTaggedNames, readTaggedWords } from '../../../../src/extract/tagging/shipped-models.ts';
import { documentOf } from '../../quotes/read-text.ts';

function tagged(text: string) {
  const reading = readDocument(documentOf(text));
  const { starts, ends } = reading.tokens;
  return readTaggedNames(reading, readTaggedWords(reading)).map(({ named, first, end, probability }) => ({
    named,
    first,
    end,
    probability,
    words: text.slice(starts[first], ends[end - 1]),
  }));
}

const namesIn = (text: string): readonly string[] => tagged(text).map(({ named, words }) => `${named} ${words}`);

describe('the name tagger', () => {
  it('tells people, organisations and places', () => {
    expect(
      namesIn('Finance Minister Amina Okoro told the Daily Herald on Friday that the port of Mombasa would be closed.'),
    ).toEqual(['PERSON Amina Okoro', 'ORGANIZATION Daily Herald', 'PLACE Mombasa']);
  });

  it('reads nationalities as names of no actor', () => {
    expect(namesIn('Most Kenyan farmers and many Ugandan traders agreed with her.')).toEqual([
      'OTHER Kenyan',
      'OTHER Ugandan',
    ]);
  });

  it('reads names with accents whole', () => {
    expect(namesIn('President José Ángel Gutiérrez spoke in Bogotá.')).toEqual([
      'PERSON José Ángel Gutiérrez',
      'PLACE Bogotá',
    ]);
  });

  it('is surer of what it has seen often than of what it has not', () => {
    const [known] = tagged('President Joe Biden spoke.');
    const [strange] = tagged('They took the Quandary there.');
    expect(known?.probability).toBeGreaterThan(0.9);
    expect(strange?.probability ?? 0).toBeLessThan(0.9);
  });

  it('finds nothing where there are no capitals', () => {
    expect(namesIn('the president of kenya went to nairobi.')).toEqual([]);
  });
});

describe('for any text, names', () => {
  const piece = fc.constantFrom(
    'Ann ',
    'de ',
    'UN ',
    'of ',
    '“',
    '” ',
    '. ',
    'İzmir ',
    'ÉCOLE ',
    '10 ',
    'the ',
    '\n\n',
    'x-Y ',
    '& ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  );

  it('are in order, hold something, do not overlap and have probabilities', () => {
    fc.assert(
      fc.property(text, (any) => {
        let end = 0;
        for (const name of tagged(any)) {
          expect(name.first).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.first);
          expect(name.probability).toBeGreaterThan(0);
          expect(name.probability).toBeLessThanOrEqual(1 + 1e-9);
          end = name.end;
        }
      }),
    );
  });
});
