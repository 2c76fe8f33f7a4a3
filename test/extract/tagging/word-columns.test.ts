import { expect, it } from 'vitest';
import { hashOf } from '../../../src/extract/tagging/hash.ts';
import { plain } from './tagged.ts';

const columnsOf = (text: string) => plain(text).tagged;

it.each([
  ['case', 'Minister', 'MINISTER'],
  ['the style of an apostrophe', 'don’t', "don't"],
  ['the digits of a number', '1,200.5', '7'],
])('a word is the same whatever %s', (_, one, other) => {
  expect(columnsOf(one).word).toEqual(columnsOf(other).word);
});

it.each(['“a”', '«a»', '‘a’', '„a“', "``a''"])('and a quotation mark whatever its style: %s', (text) => {
  expect(columnsOf(text).word).toEqual(columnsOf('"a"').word);
});

it('but other words and other accents are other words', () => {
  const words = ['said', 'says', 'sand', 'dais', 'résumé', 'resume', ',', '.'];
  expect(new Set(words.map((word) => columnsOf(word).word[0])).size).toBe(words.length);
});

it('a word is hashed where it stands as by itself', () => {
  const { word } = columnsOf('The Minister said');
  expect([...word]).toEqual(['the', 'minister', 'said'].map((form) => hashOf(form, 0, form.length)));
});

it('its first three and last two and three letters are known, whatever its length', () => {
  const { prefix3, suffix2, suffix3 } = columnsOf('Warning a');
  const hash = (letters: string): number => hashOf(letters, 0, letters.length);
  expect([prefix3[0], suffix2[0], suffix3[0]]).toEqual([hash('war'), hash('ng'), hash('ing')]);
  expect([prefix3[1], suffix2[1], suffix3[1]]).toEqual([hash('a'), hash('a'), hash('a')]);
});

it('what is no word has no beginning and no end', () => {
  const { prefix3, suffix2, suffix3 } = columnsOf('1999 , “');
  expect([...prefix3, ...suffix2, ...suffix3]).toEqual(new Array(9).fill(0));
});

it.each([
  ['word', 15],
  ['中文', 16],
  ['I', 17],
  ['U.S.', 18],
  ['Mr.', 19],
  ['Élan', 20],
  ['NATO', 21],
  ['McDonald', 23],
  ['1999', 10],
  ['—', 11],
  [',', 2],
  ['.', 3],
  [':', 4],
  [';', 5],
  ['?', 6],
  ['(', 7],
  [']', 8],
  ['“', 1],
])('%s has shape %i', (word, shape) => {
  expect([...columnsOf(word).shape]).toEqual([shape]);
});
