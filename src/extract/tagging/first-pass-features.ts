import { cueFeatures, markFeatures, partFeatures, placeFeatures } from './first-pass-place-features.ts';
import { mix } from './hash.ts';
import { near, nearByte } from './near.ts';
import type { Rows, TaggedText } from './tagged-text.ts';

/** How many features a token has in the first pass, and the seed of their hashes. */
export const FIRST_PASS_FEATURES = 55;
export const FIRST_PASS_SEED = 1;

/**
 * Puts the features of a token into `rows`, in the part that reaches from `first` to `end`: words and shapes around it,
 * parts of speech, how often such words are cues and sources, quotation marks, the nearest likely cues, and its place in
 * sentence and clause. The list is the model: a line more, less or moved asks for training anew.
 *
 * It is in parts since the compiler takes in no more than about twenty calls of `mix` a function; measured, in one function
 * it takes two and a half times as long.
 */
export function firstPassFeatures(text: TaggedText, first: number, end: number, at: number, rows: Rows): void {
  let i = wordFeatures(text, first, end, at, rows, 0);
  i = tagFeatures(text, first, end, at, rows, i);
  i = rateFeatures(text, first, end, at, rows, i);
  i = markFeatures(text, first, end, at, rows, i);
  i = cueFeatures(text, first, end, at, rows, i);
  i = placeFeatures(text, first, at, rows, i);
  partFeatures(text, first, end, at, rows, i);
}

function wordFeatures(text: TaggedText, first: number, end: number, at: number, rows: Rows, from: number): number {
  const { word, stem, shape, suffix3 } = text;
  const shape0 = shape[at]!;
  let i = from;
  rows[i++] = 0;
  rows[i++] = near(word, at - 1, first, end);
  rows[i++] = near(word, at + 1, first, end);
  rows[i++] = near(word, at - 2, first, end);
  rows[i++] = stem[at]!;
  rows[i++] = mix(near(stem, at - 1, first, end), text.tag[at]!);
  rows[i++] = shape0;
  rows[i++] = mix(nearByte(shape, at - 1, first, end), shape0);
  rows[i++] = mix(shape0, nearByte(shape, at + 1, first, end));
  rows[i++] = suffix3[at]!;
  rows[i++] = text.suffix2[at]!;
  rows[i++] = text.prefix3[at]!;
  rows[i++] = near(suffix3, at - 1, first, end);
  rows[i++] = near(suffix3, at + 1, first, end);
  return i;
}

function tagFeatures(
  { tag, shape }: TaggedText,
  first: number,
  end: number,
  at: number,
  rows: Rows,
  from: number,
): number {
  const tag2 = nearByte(tag, at - 2, first, end);
  const tag1 = nearByte(tag, at - 1, first, end);
  const tag0 = tag[at]!;
  const tagN1 = nearByte(tag, at + 1, first, end);
  const tagN2 = nearByte(tag, at + 2, first, end);
  let i = from;
  rows[i++] = mix(tag0, shape[at]!);
  rows[i++] = mix(tag1, tag0);
  rows[i++] = mix(tag0, tagN1);
  rows[i++] = mix(mix(tag2, tag1), tag0);
  rows[i++] = mix(mix(tag0, tagN1), tagN2);
  rows[i++] = tag2;
  rows[i++] = tagN2;
  rows[i++] = tag1;
  rows[i++] = tagN1;
  return i;
}

function rateFeatures(text: TaggedText, first: number, end: number, at: number, rows: Rows, from: number): number {
  const { cueRate } = text;
  const tag0 = text.tag[at]!;
  const shape0 = text.shape[at]!;
  const cue2 = nearByte(cueRate, at - 2, first, end);
  const cue1 = nearByte(cueRate, at - 1, first, end);
  const cue0 = cueRate[at]!;
  const source0 = text.sourceRate[at]!;
  const stem0 = text.stemRate[at]!;
  let i = from;
  rows[i++] = mix(cue0, shape0);
  rows[i++] = mix(cue0, tag0);
  rows[i++] = cue1;
  rows[i++] = mix(cue1, tag0);
  rows[i++] = cue2;
  rows[i++] = nearByte(cueRate, at + 2, first, end);
  rows[i++] = source0;
  rows[i++] = mix(mix(source0, cue1), cue2);
  rows[i++] = mix(stem0, shape0);
  rows[i++] = mix(stem0, tag0);
  rows[i++] = mix(nearByte(text.pairRate, at - 1, first, end), tag0);
  return i;
}
