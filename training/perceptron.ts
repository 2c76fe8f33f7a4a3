import { placeRows } from '../src/extract/tagging/hash.ts';
import {
  best,
  TAGGER_BITS,
  TAGGER_FEATURES,
  TAGGER_SEED,
  taggerFeatures,
  TAGS,
} from '../src/extract/tagging/part-of-speech.ts';
import type { WordColumns } from '../src/extract/tagging/word-columns.ts';
import type { Sentence } from '../src/text/sentences.ts';
import { random, shuffle } from './random.ts';

/** A text with its parts of speech, as a teacher gave them. */
export interface Taught {
  readonly columns: WordColumns;
  readonly sentences: readonly Sentence[];
  readonly tags: Uint8Array;
}

const EPOCHS = 4;
const SEED = 5;
/** A word of one tag is one that was seen so often, and so seldom with another. */
const LEAST_SEEN = 12;
const LEAST_SHARE = 0.995;

/** The words that have only one part of speech. */
export function wordsOfOneTag(texts: readonly Taught[]): ReadonlyMap<number, number> {
  const seen = new Map<number, Int32Array>();
  for (const { columns, tags } of texts)
    columns.word.forEach((word, at) => {
      const counts = seen.get(word) ?? new Int32Array(TAGS.length);
      seen.set(word, counts);
      counts[tags[at]!]!++;
    });
  const found = new Map<number, number>();
  for (const [word, counts] of seen) {
    const all = counts.reduce((sum, count) => sum + count, 0);
    const tag = best(counts);
    if (all >= LEAST_SEEN && counts[tag]! >= LEAST_SHARE * all) found.set(word, tag);
  }
  return found;
}

/** Learns the weights of the tagger as an averaged perceptron (Collins 2002), tagging greedily as it will be used. */
export function learnTagger(texts: readonly Taught[], onlyTags: ReadonlyMap<number, number>): Float32Array {
  const weights = new Float32Array((1 << TAGGER_BITS) * TAGS.length);
  const late = new Float64Array(weights.length);
  const rows = new Int32Array(TAGGER_FEATURES);
  const sums = new Float64Array(TAGS.length);
  const order = texts.map((_, at) => at);
  const next = random(SEED);
  let time = 1;
  const correct = (right: number, wrong: number): void => {
    for (const place of rows) {
      const row = place * TAGS.length;
      weights[row + right]! += 1;
      weights[row + wrong]! -= 1;
      late[row + right]! += time;
      late[row + wrong]! -= time;
    }
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next);
    for (const text of order) {
      const { columns, sentences, tags } = texts[text]!;
      const given = new Uint8Array(tags.length);
      for (const { firstToken, endToken } of sentences)
        for (let at = firstToken; at < endToken; at++) {
          const only = onlyTags.get(columns.word[at]!);
          if (only !== undefined) {
            given[at] = only;
            continue;
          }
          taggerFeatures(columns, given, firstToken, endToken, at, rows);
          placeRows(rows, TAGGER_SEED, TAGGER_BITS);
          sums.fill(0);
          for (const row of rows)
            for (let tag = 0; tag < TAGS.length; tag++) sums[tag]! += weights[row * TAGS.length + tag]!;
          given[at] = best(sums);
          time++;
          if (given[at] !== tags[at]) correct(tags[at]!, given[at]!);
        }
    }
  }
  return weights.map((weight, at) => weight - late[at]! / time);
}
