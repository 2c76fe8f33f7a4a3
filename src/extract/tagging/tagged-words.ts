import type { Reading } from '../reading.ts';
import type { LookUp } from './lexicon.ts';
import { type TaggerModel, tagPartsOfSpeech } from './part-of-speech.ts';
import { type RateColumns, readRates } from './rate-columns.ts';
import { readWordColumns, type WordColumns } from './word-columns.ts';

/** The words of a text, what the lexicon says of them, and their parts of speech: what every tagger begins with. */
export interface TaggedWords extends WordColumns, RateColumns {
  readonly count: number;
  /** Numbers in `TAGS`. */
  readonly tag: Uint8Array;
}

/** Reads the words of a text and tags them. Linear in its length. */
export function tagWords({ tokens, sentences }: Reading, lookUp: LookUp, tagger: TaggerModel): TaggedWords {
  const words = readWordColumns(tokens);
  const columns = { count: tokens.count, ...words, ...readRates(words, lookUp) };
  return { ...columns, tag: tagPartsOfSpeech(tagger, columns, sentences) };
}
