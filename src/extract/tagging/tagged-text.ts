import type { Part } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { type Columns, readColumns } from './columns.ts';
import type { LookUp } from './lexicon.ts';
import type { Marked } from './marks-columns.ts';
import { type TaggerModel, tagPartsOfSpeech } from './part-of-speech.ts';

/** The columns of a text with its parts of speech: what the two passes read. */
export interface TaggedText extends Columns {
  /** Numbers in `TAGS`. */
  readonly tag: Uint8Array;
}

/** Reads the columns of a text and tags its words. Linear in its length. */
export function tagText(
  reading: Reading,
  parts: readonly Part[],
  passages: readonly Marked[],
  lookUp: LookUp,
  tagger: TaggerModel,
): TaggedText {
  const columns = readColumns(reading, parts, passages, lookUp);
  return { ...columns, tag: tagPartsOfSpeech(tagger, columns, reading.sentences) };
}

/** The features of a token; by its hash each has a row in the table of weights. */
export type Rows = Int32Array;

/** 2^16 places are enough: a larger table measures no better, and this one stays in the processor’s cache. */
export const TABLE_BITS = 16;
