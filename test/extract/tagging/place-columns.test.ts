import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/extract/tagging/hash.ts';
import { rateOf, valueOf } from '../../../src/extract/tagging/lexicon.ts';
import { stepOf } from '../../../src/extract/tagging/place-columns.ts';
import { plain } from './tagged.ts';

const said = hashOf('said', 0, 4);
/** A text in which "said" alone is a likely cue. */
const read = (text: string) => plain(text, {}, (key) => (key === said ? valueOf(rateOf(50, 50), 1, null) : 0));

describe('a token knows', () => {
  const { tagged, words } = read('It rained. Lee said so, twice.\n\nAnn said no.');
  const of = (column: Int32Array, word: string): number | undefined => column[words.indexOf(word)];

  it('its sentence', () => {
    expect([...tagged.sentence]).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2]);
    expect([of(tagged.sentenceFirst, 'so'), of(tagged.sentenceEnd, 'so')]).toEqual([3, 9]);
  });

  it('its paragraph', () => {
    expect([of(tagged.partFirst, 'so'), of(tagged.partEnd, 'so')]).toEqual([0, 9]);
    expect([of(tagged.partFirst, 'no'), of(tagged.partEnd, 'no')]).toEqual([9, 13]);
  });

  it('the likely cues before and after it, but only those of its own paragraph', () => {
    const cue = words.indexOf('said');
    expect([of(tagged.cueBefore, 'rained'), of(tagged.cueAfter, 'rained')]).toEqual([-1, cue]);
    expect([of(tagged.cueBefore, 'so'), of(tagged.cueAfter, 'so')]).toEqual([cue, -1]);
    expect([of(tagged.cueBefore, 'said'), of(tagged.cueAfter, 'said')]).toEqual([-1, -1]);
    expect([of(tagged.cueBefore, 'Ann'), of(tagged.cueAfter, 'Ann')]).toEqual([-1, words.lastIndexOf('said')]);
  });

  it('how many commas stand before it', () => {
    expect([of(tagged.commas, 'so'), of(tagged.commas, ','), of(tagged.commas, 'twice')]).toEqual([0, 0, 1]);
    expect(tagged.commas.at(-1)).toBe(1);
  });

  it('where its clause begins: with its sentence, or after a comma', () => {
    expect([of(tagged.clause, 'so'), of(tagged.clause, 'twice')]).toEqual([
      words.indexOf('Lee'),
      words.indexOf('twice'),
    ]);
  });
});

it.each([',', ':', ';', '—'])('a clause begins after %s', (mark) => {
  const { tagged, words } = read(`It rained ${mark} she left`);
  expect(tagged.clause[words.indexOf('left')]).toBe(words.indexOf('she'));
});

it('a distance is given in steps that grow', () => {
  const steps = Array.from({ length: 60 }, (_, distance) => stepOf(distance));
  expect(steps.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(stepOf(36)).toBe(stepOf(10_000));
});
