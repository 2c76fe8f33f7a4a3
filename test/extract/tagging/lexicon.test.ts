import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUE_FIRST, OTHER, SOURCE_FIRST } from '../../../src/extract/tagging/labels.ts';
import { lookUpIn, pairKey, rateOf, stemKey, valueOf } from '../../../src/extract/tagging/lexicon.ts';
import { countWords, lookUpWithout, makeLexicon, type WordCounts } from '../../../training/word-counts.ts';
import { plain } from './tagged.ts';

const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((number) => number !== 0);
const count = fc
  .record({ seen: fc.integer({ min: 1, max: 40 }), cue: fc.nat(40), source: fc.nat(40) })
  .map(({ seen, cue, source }) => ({ seen, cue: Math.min(seen, cue), source: Math.min(seen, source) }));

/** Keys that all want the same place in a table. */
const clashing = [0x10001, 0x20002, 0x30003, 0x40004];

describe('a lexicon', () => {
  it('gives what was put into it, and 0 for all else', () => {
    const counted = fc.array(fc.tuple(key, count), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(counted, fc.array(key), fc.nat(28), (entries, others, tag) => {
        const counts: WordCounts = new Map([...entries, [123456, { seen: 9, cue: 9, source: 0 }]]);
        const onlyTags = new Map(entries.slice(0, 5).map(([each]) => [each, tag]));
        const lookUp = lookUpIn(makeLexicon(counts, onlyTags));
        for (const [each, { seen, cue, source }] of counts)
          expect(lookUp(each)).toBe(
            seen < 3 ? 0 : valueOf(rateOf(seen, cue), rateOf(seen, source), onlyTags.get(each) ?? null),
          );
        for (const other of others) if (!counts.has(other)) expect(lookUp(other)).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('gives keys that want the same place each its own value', () => {
    const counts: WordCounts = new Map(clashing.map((each, at) => [each, { seen: 20, cue: 5 * at, source: 0 }]));
    const lookUp = lookUpIn(makeLexicon(counts, new Map()));
    expect(clashing.map(lookUp)).toEqual([0, 5, 10, 15].map((cue) => valueOf(rateOf(20, cue), rateOf(20, 0), null)));
  });

  it('is the same in whatever order the words were counted', () => {
    const entries = clashing.map((each, at) => [each, { seen: 20, cue: 5 * at, source: 0 }] as const);
    const forwards = makeLexicon(new Map(entries), new Map());
    expect(makeLexicon(new Map([...entries].reverse()), new Map())).toEqual(forwards);
  });
});

describe('the rate of a word', () => {
  it.each([
    [2, 2, 0],
    [3, 0, 2],
    [100, 0, 1],
    [100, 5, 3],
    [100, 36, 6],
    [100, 100, 9],
  ])('seen %i times and %i times a cue is %i', (seen, times, rate) => {
    expect(rateOf(seen, times)).toBe(rate);
  });

  it('grows with its share', () => {
    const rates = Array.from({ length: 51 }, (_, times) => rateOf(50, times));
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
    expect(new Set(rates).size).toBe(9);
  });
});

describe('words are counted', () => {
  const text = plain('Lee said no');
  const labels = Uint8Array.of(SOURCE_FIRST, CUE_FIRST, OTHER);
  const { word, stem } = text.tagged;
  const counts: WordCounts = new Map();
  for (let i = 0; i < 3; i++) countWords(counts, text.tagged, labels);

  it('by themselves, by stem, and with the word after them', () => {
    const [said = 0, no = 0] = word.slice(1);
    const [, saidStem = 0, noStem = 0] = stem;
    expect(counts.get(said)).toEqual({ seen: 3, cue: 3, source: 0 });
    expect(counts.get(stemKey(saidStem))).toEqual({ seen: 3, cue: 3, source: 0 });
    expect(counts.get(pairKey(saidStem, no))).toEqual({ seen: 3, cue: 3, source: 0 });
    expect(counts.get(stemKey(noStem))).toEqual({ seen: 3, cue: 0, source: 0 });
    expect(counts.get(word[0] ?? 0)).toEqual({ seen: 3, cue: 0, source: 3 });
  });

  it('and looked up in training as if the text itself had not been counted', () => {
    const own: WordCounts = new Map();
    countWords(own, text.tagged, labels);
    const [, said = 0] = word;
    expect(lookUpWithout(counts, new Map(), new Map())(said)).toBe(valueOf(rateOf(3, 3), rateOf(3, 0), null));
    expect(lookUpWithout(counts, own, new Map())(said)).toBe(0);
  });
});
