import { mix } from '../hash.ts';
import type { Rows } from '../tagged-text.ts';
import { NOWHERE } from './elsewhere.ts';
import type { NameText } from './name-text.ts';
import { OF_KINDS } from './word-company.ts';

/** How many features a token has at the first look, and how many more at the second. */
export const FIRST_LOOK_FEATURES = 62;
export const SECOND_LOOK_FEATURES = 7;

/** Fewer places measure worse: 2^16 lose half a point. */
export const NAME_TABLE_BITS = 17;
const MASK = (1 << NAME_TABLE_BITS) - 1;

/** What stands for the words beyond the ends of a sentence. */
const BEFORE = 501;
const AFTER = 502;

/**
 * Puts the features of a token into `rows`: words and what they look like, parts of speech, what is known of the words
 * beside it, the run of capitals that it is in, and what the text says of it elsewhere. The list is the model: a line more,
 * less or moved asks for training anew.
 */
export function firstLookFeatures(text: NameText, at: number, rows: Rows): void {
  const { name, shape, tag, known, beside, suffix3 } = text;
  const first = text.sentenceFirst[at]!;
  const end = text.sentenceEnd[at]!;
  const near = (column: Int32Array | Uint8Array, i: number): number =>
    i < first ? BEFORE : i >= end ? AFTER : column[i]!;
  const word1 = near(name, at - 1);
  const word0 = name[at]!;
  const wordN1 = near(name, at + 1);
  const word2 = near(name, at - 2);
  const wordN2 = near(name, at + 2);
  const shape1 = near(shape, at - 1);
  const shape0 = lookOf(text, at);
  const shapeN1 = near(shape, at + 1);
  const tag1 = near(tag, at - 1);
  const tag0 = tag[at]!;
  const tagN1 = near(tag, at + 1);
  const known1 = near(known, at - 1);
  const known0 = known[at]!;
  const knownN1 = near(known, at + 1);
  const beside1 = near(beside, at - 1);
  const besideN1 = near(beside, at + 1);
  const opens = at === first ? 1 : 0;
  const styled = text.styled[at]!;

  let i = 0;
  rows[i++] = 0;
  rows[i++] = word0;
  rows[i++] = mix(word0, shape0);
  rows[i++] = word1;
  rows[i++] = wordN1;
  rows[i++] = word2;
  rows[i++] = wordN2;
  rows[i++] = mix(word1, word0);
  rows[i++] = mix(word0, wordN1);
  rows[i++] = mix(word1, shape0);
  rows[i++] = mix(wordN1, shape0);
  rows[i++] = mix(mix(word2, word1), shape0);
  rows[i++] = mix(mix(wordN1, wordN2), shape0);
  rows[i++] = mix(text.stem[at]!, shape1);

  rows[i++] = mix(shape0, opens + 2 * styled);
  rows[i++] = mix(shape1, shape0);
  rows[i++] = mix(shape0, shapeN1);
  rows[i++] = mix(mix(shape1, shape0), shapeN1);
  rows[i++] = mix(mix(shape0, shapeN1), near(shape, at + 2));
  rows[i++] = mix(mix(near(shape, at - 2), shape1), shape0);
  rows[i++] = mix(suffix3[at]!, shape0);
  rows[i++] = mix(text.suffix2[at]!, shape0);
  rows[i++] = mix(text.prefix3[at]!, shape0);
  rows[i++] = mix(near(suffix3, at + 1), shapeN1);
  rows[i++] = mix(near(suffix3, at - 1), shape1);
  rows[i++] = mix(first === 0 ? 1 : 0, opens + 2 * styled);

  rows[i++] = mix(tag0, shape0);
  rows[i++] = mix(tag1, shape0);
  rows[i++] = mix(tagN1, shape0);
  rows[i++] = mix(mix(tag1, tag0), tagN1);

  rows[i++] = mix(known0, shape0);
  rows[i++] = mix(known1, known0);
  rows[i++] = mix(known0, knownN1);
  rows[i++] = mix(mix(known1, known0), knownN1);
  rows[i++] = mix(mix(known0, knownN1), near(known, at + 2));
  rows[i++] = mix(word1, known0);
  rows[i++] = mix(wordN1, known0);
  rows[i++] = mix(beside[at]!, shape0);
  rows[i++] = mix(beside1, shape0);
  rows[i++] = mix(besideN1, shape0);
  rows[i++] = mix(near(beside, at - 2), shape0);
  rows[i++] = mix(mix(beside1, known0), besideN1);
  rows[i++] = mix(wordN1, beside1);

  const from = text.runFirst[at]!;
  const to = text.runEnd[at]!;
  if (from < 0) for (let left = 12; left > 0; left--) rows[i++] = -left;
  else {
    const length = Math.min(5, to - from);
    const place = at - from;
    const wordAfter = near(name, to);
    const wordBefore = near(name, from - 1);
    const around = mix(near(beside, to), near(beside, from - 1));
    rows[i++] = mix(name[to - 1]!, Math.min(3, to - 1 - at));
    rows[i++] = mix(name[from]!, Math.min(3, place));
    rows[i++] = mix(length, place * 2 + styled);
    rows[i++] = mix(mix(beside[to - 1]!, beside[from]!), Math.min(4, place));
    rows[i++] = mix(wordAfter, Math.min(3, length));
    rows[i++] = mix(wordBefore, Math.min(3, length));
    rows[i++] = mix(around, length * 100 + place);
    rows[i++] = mix(mix(known[from]!, known[to - 1]!), length * 100 + place);
    rows[i++] = mix(wordAfter, near(name, to + 1));
    rows[i++] = mix(mix(near(tag, to), near(tag, from - 1)), length);
    rows[i++] = mix(suffix3[to - 1]!, to - 1 - at);
    rows[i++] = mix(wordBefore, wordAfter);
  }

  const written = text.written[at]!;
  const company = text.company[at]!;
  const longer = text.longer[at]! * 2 + (from >= 0 && to - from === 1 ? 1 : 0);
  rows[i++] = mix(written, company);
  rows[i++] = mix(written, shape0 + 100 * opens);
  rows[i++] = mix(company, shape0);
  rows[i++] = mix(company === NOWHERE ? NOWHERE : company % OF_KINDS, known0);
  rows[i++] = longer;
  rows[i++] = mix(longer, known0);
  rows[i++] = mix(longer, company);

  for (let template = 0; template < i; template++) rows[template] = mix(template + 1, rows[template]!) & MASK;
}

/** The shape of a word, apart for those that have no capital at all ("iPhone" has one). */
const lookOf = ({ shape, capital }: NameText, at: number): number => shape[at]! + (capital[at] === 1 ? 0 : 40);

/**
 * Puts what the first look makes of the same words elsewhere in the text into `rows`.
 *
 * @param readings by token, as `readingsElsewhere` gives them
 */
export function secondLookFeatures(text: NameText, readings: Uint8Array, at: number, rows: Rows): void {
  const first = text.sentenceFirst[at]!;
  const end = text.sentenceEnd[at]!;
  const near = (column: Int32Array | Uint8Array, i: number): number =>
    i < first ? BEFORE : i >= end ? AFTER : column[i]!;
  const reading1 = near(readings, at - 1);
  const reading0 = readings[at]!;
  const readingN1 = near(readings, at + 1);
  let i = 0;
  rows[i++] = mix(reading0, lookOf(text, at));
  rows[i++] = mix(mix(reading0, text.known[at]!), near(text.beside, at + 1));
  rows[i++] = mix(reading1, reading0);
  rows[i++] = mix(reading0, readingN1);
  rows[i++] = mix(reading0, text.name[at]!);
  rows[i++] = mix(mix(reading1, reading0), readingN1);
  rows[i++] = mix(mix(reading0, near(text.beside, at - 1)), near(text.shape, at + 1));
  for (let row = 0; row < i; row++) rows[row] = mix(FIRST_LOOK_FEATURES + row + 1, rows[row]!) & MASK;
}
