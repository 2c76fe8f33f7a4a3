import type { Sentence } from '../../text/sentences.ts';
import { mix } from './hash.ts';
import { rowSumsOf } from './row-sums.ts';
import type { WordColumns } from './word-columns.ts';

/**
 * The parts of speech: those of Universal Dependencies, with verbs and nouns split by form, and the words that open
 * clauses, help verbs or own things apart, since reported speech hangs on them.
 */
// prettier-ignore
export const TAGS = [
  'X', 'PROPN', 'ADP', 'PUNCT', 'AUX', 'VBD', 'VBN', 'VBG', 'VBZ', 'VB', 'PART', 'INTJ', 'CCONJ', 'DET', 'NOUN', 'NNS',
  'PRON', 'PRP$', 'WP', 'ADJ', 'NUM', 'ADV', 'SCONJ', 'SYM', 'MD', 'BE', 'HAVE', 'TO', 'THAT',
] as const;

/** Weights of a tagger: a row of one weight a tag for every hashed feature. */
export interface TaggerModel {
  readonly weights: Int8Array;
}

const COUNT = TAGS.length;
export const TAGGER_FEATURES = 16;
export const TAGGER_BITS = 15;
export const TAGGER_SEED = 1;
/** What stands for the tags before the first of a sentence. */
const BEFORE_FIRST = 40;
const BEFORE_SECOND = 41;

/** What a word's features are read from, in a sentence that reaches from `first` to `end`. */
type Words = Pick<WordColumns, 'word' | 'suffix2' | 'suffix3' | 'prefix3' | 'shape'>;

/**
 * Tags every token with the number of its part of speech in `TAGS`: greedily from left to right, the best by the sum of
 * its features' weights (an averaged perceptron, after Collins 2002). Words that have only one tag get it.
 */
export function tagPartsOfSpeech(
  { weights }: TaggerModel,
  columns: Words & { readonly count: number; readonly onlyTag: Uint8Array },
  sentences: readonly Sentence[],
): Uint8Array {
  const tags = new Uint8Array(columns.count);
  const { rows, sums, add } = rowSumsOf(weights, COUNT);
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at < endToken; at++) {
      const only = columns.onlyTag[at]!;
      if (only > 0) {
        tags[at] = only - 1;
        continue;
      }
      taggerFeatures(columns, tags, firstToken, endToken, at, rows);
      add(TAGGER_FEATURES, TAGGER_SEED);
      tags[at] = best(sums);
    }
  }
  return tags;
}

/** The first of the greatest. */
export function best(sums: ArrayLike<number>): number {
  let found = 0;
  for (let at = 1; at < sums.length; at++) if (sums[at]! > sums[found]!) found = at;
  return found;
}

/** Puts the features of a token into `rows`. */
export function taggerFeatures(
  { word, suffix2, suffix3, prefix3, shape }: Words,
  tags: Uint8Array,
  first: number,
  end: number,
  at: number,
  rows: Int32Array,
): void {
  const before = at > first ? tags[at - 1]! : BEFORE_FIRST;
  const second = at > first + 1 ? tags[at - 2]! : BEFORE_SECOND;
  const wordAt = (i: number): number => (i < first ? 1 : i >= end ? 2 : word[i]!);
  const next = at + 1 < end;
  rows[0] = word[at]!;
  rows[1] = suffix3[at]!;
  rows[2] = mix(suffix2[at]!, shape[at]!);
  rows[3] = prefix3[at]!;
  rows[4] = mix(shape[at]!, at === first ? 1 : 0);
  rows[5] = before;
  rows[6] = mix(before, second);
  rows[7] = mix(before, word[at]!);
  rows[8] = wordAt(at - 1);
  rows[9] = wordAt(at + 1);
  rows[10] = next ? mix(suffix3[at + 1]!, shape[at + 1]!) : 2;
  rows[11] = at > first ? suffix3[at - 1]! : 1;
  rows[12] = wordAt(at + 2);
  rows[13] = wordAt(at - 2);
  rows[14] = mix(before, suffix3[at]!);
  rows[15] = mix(before, wordAt(at + 1));
}
