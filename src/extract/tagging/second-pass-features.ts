import { type Around, NO_TAG, type Spot, spotOf } from './around-cue.ts';
import type { Candidate } from './candidates.ts';
import { mix } from './hash.ts';
import { near, nearByte } from './near.ts';
import type { RoleLevels } from './role-levels.ts';
import { cueFeatures, levelFeatures, markFeatures, placeFeatures } from './second-pass-cue-features.ts';
import type { Rows, TaggedText } from './tagged-text.ts';

/** How many features a token has in the second pass. */
export const SECOND_PASS_FEATURES = 47;

/** The seed of their hashes: the features left of the cue and those right of it are not the same. */
export const secondPassSeed = ({ first }: Candidate, at: number): number => (at < first ? LEFT : RIGHT);
const LEFT = 100;
const RIGHT = 200;

/**
 * Puts the features of a token beside a candidate's cue into `rows`: the token, where it stands to the cue, what the cue
 * is and takes, and what the first pass thinks of the token. The list is the model, in parts for the reason that the
 * first pass gives.
 */
export function secondPassFeatures(
  text: TaggedText,
  levels: RoleLevels,
  candidate: Candidate,
  around: Around,
  at: number,
  rows: Rows,
): void {
  const spot = spotOf(text, levels, candidate, at);
  let i = wordFeatures(text, candidate, at, rows, 0);
  i = spotFeatures(around, spot, rows, i);
  i = roleFeatures(text, levels, candidate, around, spot, at, rows, i);
  i = markFeatures(text, candidate, around, spot, at, rows, i);
  i = levelFeatures(levels, around, spot, at, rows, i);
  i = placeFeatures(text, around, spot, at, rows, i);
  cueFeatures(text, levels, candidate, around, spot, at, rows, i);
}

function wordFeatures(text: TaggedText, { from, to }: Candidate, at: number, rows: Rows, start: number): number {
  const { word, shape, tag, sourceRate } = text;
  const tag1 = nearByte(tag, at - 1, from, to);
  const tag0 = tag[at]!;
  const tagN1 = nearByte(tag, at + 1, from, to);
  const form = shape[at]!;
  const source = sourceRate[at]!;
  let i = start;
  rows[i++] = 0;
  rows[i++] = near(word, at - 1, from, to);
  rows[i++] = near(word, at + 1, from, to);
  rows[i++] = tag0;
  rows[i++] = mix(mix(tag1, tag0), tagN1);
  rows[i++] = mix(mix(nearByte(tag, at - 2, from, to), tag1), tag0);
  rows[i++] = mix(mix(tag0, tagN1), nearByte(tag, at + 2, from, to));
  rows[i++] = mix(form, nearByte(shape, at + 1, from, to));
  rows[i++] = mix(nearByte(shape, at - 1, from, to), form);
  rows[i++] = text.suffix3[at]!;
  rows[i++] = mix(source, tag0);
  rows[i++] = mix(text.cueRate[at]!, tag0);
  rows[i++] = mix(mix(source, nearByte(sourceRate, at - 1, from, to)), nearByte(sourceRate, at + 1, from, to));
  return i;
}

function spotFeatures(
  { tagFrame, before, isAfterMarks }: Around,
  { step, line, comma, between }: Spot,
  rows: Rows,
  start: number,
): number {
  let i = start;
  rows[i++] = mix(step, line);
  rows[i++] = mix(mix(step, comma), between);
  rows[i++] = mix(tagFrame, line);
  rows[i++] = mix(mix(before, line), isAfterMarks);
  return i;
}

function roleFeatures(
  text: TaggedText,
  levels: RoleLevels,
  { from, to }: Candidate,
  { head }: Around,
  { step, line, comma, between }: Spot,
  at: number,
  rows: Rows,
  start: number,
): number {
  const { all } = levels;
  const content = levels.content[at]!;
  const contentFirst = levels.contentFirst[at]!;
  const source = levels.source[at]!;
  const sourceFirst = levels.sourceFirst[at]!;
  const roles = all[at]!;
  let i = start;
  rows[i++] = mix(content, source);
  rows[i++] = mix(contentFirst, sourceFirst);
  rows[i++] = mix(levels.cue[at]!, content);
  rows[i++] = mix(roles, between);
  rows[i++] = mix(at > from ? all[at - 1]! : NO_TAG, roles);
  rows[i++] = mix(roles, at + 1 < to ? all[at + 1]! : NO_TAG);
  rows[i++] = mix(mix(content, contentFirst), mix(line, between));
  rows[i++] = mix(mix(source, sourceFirst), mix(step, between));
  rows[i++] = mix(mix(content, step), mix(between, comma));
  rows[i++] = mix(source, text.tag[at]!);
  rows[i++] = mix(source, mix(step, head));
  return i;
}
