import { mix } from './hash.ts';
import { nearByte } from './near.ts';
import { stepOf } from './place-columns.ts';
import type { Rows, TaggedText } from './tagged-text.ts';

/** The quotation marks around the token. */
export function markFeatures(
  text: TaggedText,
  first: number,
  end: number,
  at: number,
  rows: Rows,
  from: number,
): number {
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

/** What stands for the distance to a cue that there is not. */
const FAR = 99;

/** The nearest likely cues before and after the token. */
export function cueFeatures(
  text: TaggedText,
  first: number,
  end: number,
  at: number,
  rows: Rows,
  from: number,
): number {
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
  rows[i++] = mix(
    mix(mix(leftStep, leftCommas), mix(rightStep, rightCommas)),
    mix(leftIn * 3 + rightIn, text.marks[at]!),
  );
  rows[i++] = mix(hasNext ? word[left + 1]! : 0, leftPlace);
  rows[i++] = mix(hasNext ? tag[left + 1]! : 0, mix(leftPlace, tag[at]!));
  rows[i++] = mix(right <= first ? 0 : mix(tag[right - 1]!, tag[right]!), rightPlace);
  return i;
}

/** Where the token stands in its sentence and clause. */
export function placeFeatures(text: TaggedText, first: number, at: number, rows: Rows, from: number): number {
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
export function partFeatures(text: TaggedText, first: number, end: number, at: number, rows: Rows, from: number): void {
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
  rows[i] = mix(mix(isFirst, length), mix(tag0, text.shape[at]!));
}
