import { describe, expect, it } from 'vitest';
import * as known from '../../src/extract/tagging/entities/known-words.ts';
import { hashOf, mix } from '../../src/extract/tagging/hash.ts';
import { makeKnownWords } from '../../training/known-words.ts';

const { word, phrase } = known.lookUpKnown(makeKnownWords());
const valueOf = (text: string): number => word(hashOf(text, 0, text.length));

describe('known words', () => {
  it('say what a word is a name of, and what it does beside names', () => {
    expect(known.nameOf(valueOf('maria')) & known.GIVEN_NAME).not.toBe(0);
    expect(known.nameOf(valueOf('osaka')) & known.CITY).not.toBe(0);
    expect(known.nameOf(valueOf('hungarian')) & known.NATIONALITY).not.toBe(0);
    expect(known.besideOf(valueOf('ministry')) & known.HEAD).not.toBe(0);
    expect(known.smallOf(valueOf('of')) & known.OF).not.toBe(0);
    expect(valueOf('zqxv')).toBe(0);
  });

  it('hold phrases, and how long those are that begin with a word', () => {
    const [united, nations] = ['united', 'nations'].map((text) => hashOf(text, 0, text.length));
    expect(phrase(mix(united ?? 0, nations ?? 0)) & known.ORGANIZATION).not.toBe(0);
    expect(known.longestOf(valueOf('united'))).toBeGreaterThan(1);
  });

  it('are the same each time', () => {
    expect(makeKnownWords()).toEqual(makeKnownWords());
  });
});
