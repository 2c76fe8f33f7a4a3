import { type LookUp, pairKey, stemKey } from './lexicon.ts';
import type { WordColumns } from './word-columns.ts';

/** What the lexicon says of every token. */
export interface RateColumns {
  /** How often the word is part of a cue, and of a source: 0 to 9. */
  readonly cueRate: Uint8Array;
  readonly sourceRate: Uint8Array;
  /** The same of cues, for its stem, and for its stem with the word after it. */
  readonly stemRate: Uint8Array;
  readonly pairRate: Uint8Array;
  /** The part of speech of words that have only one, plus 1; 0 for all others. */
  readonly onlyTag: Uint8Array;
}

/** Looks up all tokens. Linear in their number. */
export function readRates({ word, stem }: WordColumns, lookUp: LookUp): RateColumns {
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
