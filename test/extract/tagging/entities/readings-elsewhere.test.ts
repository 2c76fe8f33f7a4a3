import { expect, it } from 'vitest';
import { firstLabelOf, OUTSIDE } from '../../../../src/extract/tagging/entities/named.ts';
import type { NameText } from '../../../../src/extract/tagging/entities/name-text.ts';
import { readingsElsewhere } from '../../../../src/extract/tagging/entities/readings-elsewhere.ts';

/** Words with a capital, alike where the letters are. */
const wordsOf = (letters: string) =>
  ({
    name: Int32Array.from(letters, (letter) => letter.charCodeAt(0)),
    capital: new Uint8Array(letters.length).fill(1),
  }) as unknown as NameText;

const PERSON = firstLabelOf('PERSON');
const PLACE = firstLabelOf('PLACE');

it('a word is read by its other places, not by its own', () => {
  const readings = readingsElsewhere(wordsOf('aab'), Uint8Array.of(PERSON, PLACE, PERSON));
  expect(readings[2]).toBe(0);
  expect(readings[0]).not.toBe(readings[1]);
  expect(readings[0]).toBe(readingsElsewhere(wordsOf('aa'), Uint8Array.of(OUTSIDE, PLACE))[0]);
});

it('what all other places agree on is another reading than what most do', () => {
  const agreed = readingsElsewhere(wordsOf('aaa'), Uint8Array.of(OUTSIDE, PERSON, PERSON));
  const mixed = readingsElsewhere(wordsOf('aaaa'), Uint8Array.of(OUTSIDE, PERSON, PERSON, PLACE));
  expect(agreed[0]).not.toBe(mixed[0]);
});
