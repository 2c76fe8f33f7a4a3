import type { Part } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { LIKELY, type LookUp, pairKey, stemKey } from './lexicon.ts';
import { type Marked, type MarksColumns, readMarksColumns } from './marks-columns.ts';
import { type PlaceColumns, readPlaceColumns } from './place-columns.ts';
import { readWordColumns, type WordColumns } from './word-columns.ts';

/** What the lexicon says of every token. */
interface RateColumns {
  /** How often the word is part of a cue, and of a source: 0 to 9. */
  readonly cueRate: Uint8Array;
  readonly sourceRate: Uint8Array;
  /** The same of cues, for its stem, and for its stem with the word after it. */
  readonly stemRate: Uint8Array;
  readonly pairRate: Uint8Array;
  /** The part of speech of words that have only one, plus 1; 0 for all others. */
  readonly onlyTag: Uint8Array;
}

/** All that the taggers look at, a column a property, by token. */
export interface Columns extends WordColumns, RateColumns, MarksColumns, PlaceColumns {
  readonly count: number;
}

/** Reads the columns of a text. Linear in its length. */
export function readColumns(
  { tokens, sentences }: Reading,
  parts: readonly Part[],
  passages: readonly Marked[],
  lookUp: LookUp,
): Columns {
  const words = readWordColumns(tokens);
  const rates = readRates(words, lookUp);
  const marks = readMarksColumns(tokens, words.shape, passages);
  const places = readPlaceColumns(words.shape, isLikely(rates.cueRate), sentences, parts);
  return { count: tokens.count, ...words, ...rates, ...marks, ...places };
}

function readRates({ word, stem }: WordColumns, lookUp: LookUp): RateColumns {
  const { length } = word;
  const columns = {
    cueRate: new Uint8Array(length),
    sourceRate: new Uint8Array(length),
    stemRate: new Uint8Array(length),
    pairRate: new Uint8Array(length),
    onlyTag: new Uint8Array(length),
  };
  for (let at = 0; at < length; at++) {
    const value = lookUp(word[at]!);
    columns.cueRate[at] = value & 15;
    columns.sourceRate[at] = (value >> 4) & 15;
    columns.onlyTag[at] = value >> 8;
    columns.stemRate[at] = lookUp(stemKey(stem[at]!)) & 15;
    if (at + 1 < length) columns.pairRate[at] = lookUp(pairKey(stem[at]!, word[at + 1]!)) & 15;
  }
  return columns;
}

const isLikely =
  (cueRate: Uint8Array) =>
  (at: number): boolean =>
    cueRate[at]! >= LIKELY;
