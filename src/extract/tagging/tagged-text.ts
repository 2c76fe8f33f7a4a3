import type { Part } from '../parts.ts';
import type { Reading } from '../reading.ts';
import { LIKELY } from './lexicon.ts';
import { type Marked, type MarksColumns, readMarksColumns } from './marks-columns.ts';
import { type PlaceColumns, readPlaceColumns } from './place-columns.ts';
import type { TaggedWords } from './tagged-words.ts';

/** All that the two passes look at, a column a property, by token. */
export interface TaggedText extends TaggedWords, MarksColumns, PlaceColumns {}

/** Reads what stands around the tagged words of a text. Linear in its length. */
export function tagText(
  words: TaggedWords,
  { tokens, sentences }: Reading,
  parts: readonly Part[],
  passages: readonly Marked[],
): TaggedText {
  const isLikelyCue = (at: number): boolean => words.cueRate[at]! >= LIKELY;
  return {
    ...words,
    ...readMarksColumns(tokens, words.shape, passages),
    ...readPlaceColumns(words.shape, isLikelyCue, sentences, parts),
  };
}

/** The features of a token; by its hash each has a row in the table of weights. */
export type Rows = Int32Array;

/** 2^16 places are enough: a larger table measures no better, and this one stays in the processor’s cache. */
export const TABLE_BITS = 16;
