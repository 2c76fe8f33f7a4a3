import { mix } from './hash.ts';
import { stepOf } from './place-columns.ts';
import { type Rows, TABLE_BITS, type TaggedText } from './tagged-text.ts';

/** How many features a token has in the first pass. */
export const FIRST_PASS_FEATURES = 55;

/** What stands for the words beyond the ends of a part. */
const BEFORE = -1;
const AFTER = -2;
/** What stands for the distance to a cue that there is not. */
const FAR = 99;

/**
 * Puts the features of a token into `rows`, in the part that reaches from `first` to `end`: words and shapes around it,
 * parts of speech, how often such words are cues and sources, quotation marks, the nearest likely cues, and its place in
 * sentence and clause. The list is the model: a line more, less or moved asks for training anew.
 */
export function firstPassFeatures(text: TaggedText, first: number, end: number, at: number, rows: Rows): void {
  const { word, shape, tag, cueRate, marks, passage, sentence } = text;
  const near = (column: Int32Array | Uint8Array, i: number): number =>
    i < first ? BEFORE : i >= end ? AFTER : column[i]!;
  const tag2 = near(tag, at - 2);
  const tag1 = near(tag, at - 1);
  const tag0 = tag[at]!;
  const tagN1 = near(tag, at + 1);
  const tagN2 = near(tag, at + 2);
  const shape1 = near(shape, at - 1);
  const shape0 = shape[at]!;
  const shapeN1 = near(shape, at + 1);
  const cue2 = near(cueRate, at - 2);
  const cue1 = near(cueRate, at - 1);
  const cue0 = cueRate[at]!;
  const source0 = text.sourceRate[at]!;
  const stem0 = text.stemRate[at]!;
  const mark = marks[at]!;

  let i = 0;
  rows[i++] = 0;
  rows[i++] = near(word, at - 1);
  rows[i++] = near(word, at + 1);
  rows[i++] = near(word, at - 2);
  rows[i++] = text.stem[at]!;
  rows[i++] = mix(near(text.stem, at - 1), tag0);
  rows[i++] = shape0;
  rows[i++] = mix(shape1, shape0);
  rows[i++] = mix(shape0, shapeN1);
  rows[i++] = text.suffix3[at]!;
  rows[i++] = text.suffix2[at]!;
  rows[i++] = text.prefix3[at]!;
  rows[i++] = near(text.suffix3, at - 1);
  rows[i++] = near(text.suffix3, at + 1);

  rows[i++] = mix(tag0, shape0);
  rows[i++] = mix(tag1, tag0);
  rows[i++] = mix(tag0, tagN1);
  rows[i++] = mix(mix(tag2, tag1), tag0);
  rows[i++] = mix(mix(tag0, tagN1), tagN2);
  rows[i++] = tag2;
  rows[i++] = tagN2;
  rows[i++] = tag1;
  rows[i++] = tagN1;

  rows[i++] = mix(cue0, shape0);
  rows[i++] = mix(cue0, tag0);
  rows[i++] = cue1;
  rows[i++] = mix(cue1, tag0);
  rows[i++] = cue2;
  rows[i++] = near(cueRate, at + 2);
  rows[i++] = source0;
  rows[i++] = mix(mix(source0, cue1), cue2);
  rows[i++] = mix(stem0, shape0);
  rows[i++] = mix(stem0, tag0);
  rows[i++] = mix(near(text.pairRate, at - 1), tag0);

  rows[i++] = mix(mark, passage[at]!);
  rows[i++] = mix(mix(near(marks, at - 1), mark), near(marks, at + 1));
  rows[i++] = mix(mark, word[at]!);
  rows[i++] = mix(mix(mark, shape0), tag0);
  rows[i++] = mix(mix(mark, shapeN1), shape1);

  const left = text.cueBefore[at]!;
  const right = text.cueAfter[at]!;
  const leftStep = left < 0 ? FAR : stepOf(at - left);
  const rightStep = right < 0 ? FAR : stepOf(right - at);
  const leftIn = left < 0 ? 0 : sentence[left] === sentence[at] ? 1 : 2;
  const rightIn = right < 0 ? 0 : sentence[right] === sentence[at] ? 1 : 2;
  const leftCommas = left < 0 ? 0 : Math.min(3, text.commas[at]! - text.commas[left]!);
  const rightCommas = right < 0 ? 0 : Math.min(3, text.commas[right]! - text.commas[at]!);
  const sides = leftIn * 3 + rightIn;
  const leftPlace = mix(leftStep, leftIn);
  const hasNext = left >= 0 && left + 1 < end;
  rows[i++] = leftPlace;
  rows[i++] = mix(leftPlace, leftCommas);
  rows[i++] = mix(mix(rightStep, rightIn), rightCommas);
  rows[i++] = mix(mix(mix(leftStep, leftCommas), mix(rightStep, rightCommas)), mix(sides, mark));
  rows[i++] = mix(hasNext ? word[left + 1]! : 0, leftPlace);
  rows[i++] = mix(hasNext ? tag[left + 1]! : 0, mix(leftPlace, tag0));
  rows[i++] = mix(right <= first ? 0 : mix(tag[right - 1]!, tag[right]!), mix(rightStep, rightIn));

  const clause = text.clause[at]!;
  rows[i++] = mix(stepOf(at - text.sentenceFirst[at]!), shape0);
  rows[i++] = mix(stepOf(text.sentenceEnd[at]! - 1 - at), shape0);
  rows[i++] = mix(word[clause]!, stepOf(at - clause));
  rows[i++] = mix(mix(mark, sides), passage[at]!);
  rows[i++] = mix(at === first ? 1 : 0, first === 0 ? 1 : 0);

  const opening = (marks[first] === 0 ? 0 : 1) + (first === 0 ? 6 : marks[first - 1] === 0 ? 0 : 2);
  const length = stepOf(end - first);
  rows[i++] = mix(opening, mark);
  rows[i++] = mix(opening, tag0);
  rows[i++] = mix(length, mark);
  rows[i++] = mix(mix(first === 0 ? 1 : 0, length), mix(tag0, shape0));

  for (let template = 0; template < i; template++) rows[template] = mix(template + 1, rows[template]!) & MASK;
}

const MASK = (1 << TABLE_BITS) - 1;
