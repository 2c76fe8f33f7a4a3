import { mix } from './hash.ts';
import { stepOf } from './place-columns.ts';
import type { Rows, TaggedText } from './tagged-text.ts';

/** How many features a token has in the first pass, and the seed of their hashes. */
export const FIRST_PASS_FEATURES = 55;
export const FIRST_PASS_SEED = 1;

/** What stands for the words beyond the ends of a part. */
const BEFORE = -1;
const AFTER = -2;
/** What stands for the distance to a cue that there is not. */
const FAR = 99;

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

const near = (column: Int32Array, i: number, first: number, end: number): number =>
  i < first ? BEFORE : i >= end ? AFTER : column[i]!;

/** The same for columns of bytes: the compiler makes slow code of a function that reads both. */
const nearByte = (column: Uint8Array, i: number, first: number, end: number): number =>
  i < first ? BEFORE : i >= end ? AFTER : column[i]!;

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

function tagFeatures({ tag, shape }: TaggedText, first: number, end: number, at: number, rows: Rows, from: number): number {
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

function markFeatures(text: TaggedText, first: number, end: number, at: number, rows: Rows, from: number): number {
  const { shape, marks } = text;
  const mark = marks[at]!;
  let i = from;
  rows[i++] = mix(mark, text.passage[at]!);
  rows[i++] = mix(mix(nearByte(marks, at - 1, first, end), mark), nearByte(marks, at + 1, first, end));
  rows[i++] = mix(mark, text.word[at]!);
  rows[i++] = mix(mix(mark, shape[at]!), text.tag[at]!);
  rows[i++] = mix(mix(mark, nearByte(shape, at + 1, first, end)), nearByte(shape, at - 1, first, end));
  return i;
}

/** The nearest likely cues before and after the token. */
function cueFeatures(text: TaggedText, first: number, end: number, at: number, rows: Rows, from: number): number {
  const { word, tag, commas, sentence } = text;
  const left = text.cueBefore[at]!;
  const right = text.cueAfter[at]!;
  const leftStep = left < 0 ? FAR : stepOf(at - left);
  const rightStep = right < 0 ? FAR : stepOf(right - at);
  const leftIn = left < 0 ? 0 : sentence[left] === sentence[at] ? 1 : 2;
  const rightIn = right < 0 ? 0 : sentence[right] === sentence[at] ? 1 : 2;
  const leftCommas = left < 0 ? 0 : Math.min(3, commas[at]! - commas[left]!);
  const rightCommas = right < 0 ? 0 : Math.min(3, commas[right]! - commas[at]!);
  const leftPlace = mix(leftStep, leftIn);
  const rightPlace = mix(rightStep, rightIn);
  const hasNext = left >= 0 && left + 1 < end;
  let i = from;
  rows[i++] = leftPlace;
  rows[i++] = mix(leftPlace, leftCommas);
  rows[i++] = mix(rightPlace, rightCommas);
  rows[i++] = mix(mix(mix(leftStep, leftCommas), mix(rightStep, rightCommas)), mix(leftIn * 3 + rightIn, text.marks[at]!));
  rows[i++] = mix(hasNext ? word[left + 1]! : 0, leftPlace);
  rows[i++] = mix(hasNext ? tag[left + 1]! : 0, mix(leftPlace, tag[at]!));
  rows[i++] = mix(right <= first ? 0 : mix(tag[right - 1]!, tag[right]!), rightPlace);
  return i;
}

/** Where the token stands in its sentence and clause. */
function placeFeatures(text: TaggedText, first: number, at: number, rows: Rows, from: number): number {
  const { sentence, cueBefore, cueAfter } = text;
  const shape0 = text.shape[at]!;
  const clause = text.clause[at]!;
  const left = cueBefore[at]!;
  const right = cueAfter[at]!;
  const leftIn = left < 0 ? 0 : sentence[left] === sentence[at] ? 1 : 2;
  const rightIn = right < 0 ? 0 : sentence[right] === sentence[at] ? 1 : 2;
  let i = from;
  rows[i++] = mix(stepOf(at - text.sentenceFirst[at]!), shape0);
  rows[i++] = mix(stepOf(text.sentenceEnd[at]! - 1 - at), shape0);
  rows[i++] = mix(text.word[clause]!, stepOf(at - clause));
  rows[i++] = mix(mix(text.marks[at]!, leftIn * 3 + rightIn), text.passage[at]!);
  rows[i++] = mix(at === first ? 1 : 0, first === 0 ? 1 : 0);
  return i;
}

/** Of what kind the part is. */
function partFeatures(text: TaggedText, first: number, end: number, at: number, rows: Rows, from: number): void {
  const { marks } = text;
  const mark = marks[at]!;
  const tag0 = text.tag[at]!;
  const isFirst = first === 0 ? 1 : 0;
  const opening = (marks[first] === 0 ? 0 : 1) + (first === 0 ? 6 : marks[first - 1] === 0 ? 0 : 2);
  const length = stepOf(end - first);
  let i = from;
  rows[i++] = mix(opening, mark);
  rows[i++] = mix(opening, tag0);
  rows[i++] = mix(length, mark);
  rows[i++] = mix(mix(isFirst, length), mix(tag0, text.shape[at]!));
}
