import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNamePrefix, parseSearchQuery, type SearchQuery, type Term } from '../../src/store/search-query.ts';

const writeTerm = ({ words, prefix }: Term): string => `${words.join(' ')}${prefix ? '*' : ''}`;

/** `[a|b] [c] -d`: every required group in brackets. */
const write = ({ required, excluded }: SearchQuery): string =>
  [
    ...required.map((terms) => `[${terms.map(writeTerm).join('|')}]`),
    ...excluded.map((term) => `-[${writeTerm(term)}]`),
  ].join(' ');

describe('parseSearchQuery', () => {
  it.each([
    ['Harbour STRIKE', '[harbour] [strike]'],
    ['"harbour strike" Kenya', '[harbour strike] [kenya]'],
    ['“harbour strike”', '[harbour strike]'],
    ['harb*', '[harb*]'],
    ['Berlin OR Bonn', '[berlin|bonn]'],
    ['Berlin OR Bonn OR "Den Haag" treaty', '[berlin|bonn|den haag] [treaty]'],
    ['strike -Kenya -"dry harbour" -rail*', '[strike] -[kenya] -[dry harbour] -[rail*]'],
    ['NATO’s Asia-Pacific', '[nato s] [asia pacific]'],
    ['Halász', '[halasz]'],
  ])('reads %s', (query, read) => {
    expect(write(parseSearchQuery(query))).toBe(read);
  });

  it.each([
    ['an open phrase to its end', 'Kenya "dry harbour', '[kenya] [dry harbour]'],
    ['OR without a neighbour as nothing', 'OR Kenya OR', '[kenya]'],
    ['or in small letters as a word', 'Kenya or Hungary', '[kenya] [or] [hungary]'],
    ['a hyphen inside a word as no minus', 'twenty-one', '[twenty one]'],
    [
      'signs of other query languages as blanks',
      '(title:Kenya) AND NEAR/2 ^{x} +y',
      '[title kenya] [and] [near 2] [x] [y]',
    ],
    ['an alternative that is excluded as excluded', 'Kenya OR -Hungary', '[kenya] -[hungary]'],
  ])('reads %s', (_name, query, read) => {
    expect(write(parseSearchQuery(query))).toBe(read);
  });

  it.each(['', '   ', '👍', '"" * ( ) -', '-Kenya', '-"dry harbour"', 'OR'])(
    'refuses %j, which asks for nothing',
    (query) => {
      expect(() => parseSearchQuery(query)).toThrow(expect.objectContaining({ code: 'BAD_FILTER' }));
    },
  );

  it('refuses more than 1,000 characters, however few words they are', () => {
    expect(write(parseSearchQuery('a'.repeat(1_000)))).toBe(`[${'a'.repeat(1_000)}]`);
    expect(() => parseSearchQuery('a'.repeat(1_001))).toThrow(
      expect.objectContaining({ code: 'BAD_FILTER', message: expect.stringContaining('1001') as string }),
    );
    expect(() => parseSearchQuery('Kenya '.repeat(500))).toThrow(expect.objectContaining({ code: 'BAD_FILTER' }));
  });

  it('gives words or refuses, whatever it is given', () => {
    const pieces = fc.constantFrom('a', 'É', '"', '“', ' ', '-', '*', 'OR', '(', ':', '\0', '👍', '\ud800');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((some) => some.join('')),
        ),
        (query) => {
          try {
            const { required, excluded } = parseSearchQuery(query);
            for (const { words } of [...required.flat(), ...excluded]) {
              expect(words.length).toBeGreaterThan(0);
              for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
            }
            expect(required.length).toBeGreaterThan(0);
          } catch (error) {
            expect(error).toMatchObject({ code: 'BAD_FILTER' });
          }
        },
      ),
    );
  });
});

describe('parseNamePrefix', () => {
  it('takes every word for the beginning of one', () => {
    expect(write(parseNamePrefix('Ilo va'))).toBe('[ilo*] [va*]');
  });

  it('refuses more than 1,000 characters', () => {
    expect(() => parseNamePrefix('a '.repeat(501))).toThrow(expect.objectContaining({ code: 'BAD_FILTER' }));
  });
});
