import type { Candidate } from './candidates.ts';
import { mix } from './hash.ts';
import { INSIDE } from './marks-columns.ts';
import { stepOf } from './place-columns.ts';
import { levelOf, levelsOf, type RoleColumns } from './role-columns.ts';
import type { Rows, TaggedText } from './tagged-text.ts';

/** How many features a token has in the second pass. */
export const SECOND_PASS_FEATURES = 47;

/** The seed of their hashes: the features left of the cue and those right of it are not the same. */
export const secondPassSeed = ({ first }: Candidate, at: number): number => (at < first ? LEFT : RIGHT);
const LEFT = 100;
const RIGHT = 200;

/** What the second pass knows of a text beside its columns: what the first pass thinks of every token, in steps. */
export interface RoleLevels {
  readonly content: Uint8Array;
  readonly contentFirst: Uint8Array;
  readonly source: Uint8Array;
  readonly sourceFirst: Uint8Array;
  readonly cue: Uint8Array;
  /** Content, source and cue in one number. */
  readonly all: Uint16Array;
  /** How many sure cues begin before each token; one longer than the text. */
  readonly cuesBefore: Int32Array;
}

/** A candidate surer than this (of 255) parts others from contents beyond it. */
const SURE = 90;

export function readLevels(roles: RoleColumns, candidates: readonly Candidate[]): RoleLevels {
  const count = roles.content.length;
  const [content, source, cue] = [levelsOf(roles.content), levelsOf(roles.source), levelsOf(roles.cue)] as const;
  const all = new Uint16Array(count);
  for (let at = 0; at < count; at++) all[at] = content[at]! * 64 + source[at]! * 8 + cue[at]!;
  const cuesBefore = new Int32Array(count + 1);
  for (const { first, peak } of candidates) if (peak >= SURE) cuesBefore[first + 1]!++;
  for (let at = 1; at <= count; at++) cuesBefore[at]! += cuesBefore[at - 1]!;
  return {
    content,
    source,
    cue,
    all,
    cuesBefore,
    contentFirst: levelsOf(roles.contentFirst),
    sourceFirst: levelsOf(roles.sourceFirst),
  };
}

/** What is the same for every token around one candidate. */
interface Around {
  readonly head: number;
  readonly headTag: number;
  readonly headStem: number;
  /** The words right before and after the cue. */
  readonly next: number;
  readonly before: number;
  readonly beforeTag: number;
  /** The head with what follows the cue ("said that"), in parts of speech and marks. */
  readonly tagFrame: number;
  readonly isAfterMarks: number;
  readonly isSentenceMarked: number;
  readonly wordsBefore: number;
  readonly level: number;
}

const NO_TAG = 99;

export function lookAround(text: TaggedText, { first, end, head, peak, from, to }: Candidate): Around {
  const { word, shape, tag, marks, sentenceFirst } = text;
  const hasNext = end < to;
  const hasBefore = first > from;
  const nextForm = hasNext ? mix(shape[end]!, marks[end]!) : -2;
  const start = sentenceFirst[first]!;
  const isAfterMarks = (hasBefore && marks[first - 1]! >= INSIDE) || (first > from + 1 && marks[first - 2]! >= INSIDE);
  return {
    head: word[head]!,
    headTag: tag[head]!,
    headStem: text.stem[head]!,
    next: hasNext ? word[end]! : -2,
    before: hasBefore ? word[first - 1]! : -1,
    beforeTag: hasBefore ? tag[first - 1]! : NO_TAG,
    tagFrame: mix(tag[head]!, mix(hasNext ? tag[end]! : NO_TAG, nextForm)),
    isAfterMarks: isAfterMarks ? 1 : 0,
    isSentenceMarked: marks[start]! > 0 ? 1 : 0,
    wordsBefore: stepOf(first - start),
    level: levelOf(peak),
  };
}

/** Where a token stands to the cue. */
interface Spot {
  /** How far from it, in steps. */
  readonly step: number;
  /** How many sentences from it, at most two; below 0 before it. */
  readonly line: number;
  /** How many sure cues stand between, and how many commas. */
  readonly between: number;
  readonly comma: number;
}

function spotOf({ commas, sentence }: TaggedText, { cuesBefore }: RoleLevels, { first, end }: Candidate, at: number): Spot {
  const isLeft = at < first;
  const between = isLeft ? cuesBefore[first]! - cuesBefore[at + 1]! : cuesBefore[at + 1]! - cuesBefore[end]!;
  return {
    step: isLeft ? stepOf(first - at) : stepOf(at - end),
    line: Math.max(-2, Math.min(2, sentence[at]! - sentence[first]!)),
    between: Math.min(3, between),
    comma: Math.min(4, isLeft ? commas[first]! - commas[at]! : commas[at]! - commas[end]!),
  };
}

/**
 * Puts the features of a token beside a candidate's cue into `rows`: the token, where it stands to the cue, what the cue
 * is and takes, and what the first pass thinks of the token. The list is the model, in parts as in the first pass.
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

const near = (column: Int32Array, i: number, { from, to }: Candidate, out: number): number =>
  i < from || i >= to ? out : column[i]!;

const nearByte = (column: Uint8Array, i: number, { from, to }: Candidate, out: number): number =>
  i < from || i >= to ? out : column[i]!;

const BEFORE = -1;
const AFTER = -2;

function wordFeatures(text: TaggedText, candidate: Candidate, at: number, rows: Rows, start: number): number {
  const { word, shape, tag, sourceRate } = text;
  const tag1 = nearByte(tag, at - 1, candidate, BEFORE);
  const tag0 = tag[at]!;
  const tagN1 = nearByte(tag, at + 1, candidate, AFTER);
  const form = shape[at]!;
  const source = sourceRate[at]!;
  let i = start;
  rows[i++] = 0;
  rows[i++] = near(word, at - 1, candidate, BEFORE);
  rows[i++] = near(word, at + 1, candidate, AFTER);
  rows[i++] = tag0;
  rows[i++] = mix(mix(tag1, tag0), tagN1);
  rows[i++] = mix(mix(nearByte(tag, at - 2, candidate, BEFORE), tag1), tag0);
  rows[i++] = mix(mix(tag0, tagN1), nearByte(tag, at + 2, candidate, AFTER));
  rows[i++] = mix(form, nearByte(shape, at + 1, candidate, AFTER));
  rows[i++] = mix(nearByte(shape, at - 1, candidate, BEFORE), form);
  rows[i++] = text.suffix3[at]!;
  rows[i++] = mix(source, tag0);
  rows[i++] = mix(text.cueRate[at]!, tag0);
  rows[i++] = mix(
    mix(source, nearByte(sourceRate, at - 1, candidate, BEFORE)),
    nearByte(sourceRate, at + 1, candidate, AFTER),
  );
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

function markFeatures(
  text: TaggedText,
  candidate: Candidate,
  { head, isAfterMarks, isSentenceMarked, wordsBefore }: Around,
  { line, between }: Spot,
  at: number,
  rows: Rows,
  start: number,
): number {
  const { marks, shape } = text;
  const mark = marks[at]!;
  const markLine = mix(mark, line);
  const before = nearByte(marks, at - 1, candidate, BEFORE);
  const after = nearByte(marks, at + 1, candidate, AFTER);
  let i = start;
  rows[i++] = mix(markLine, text.passage[at]!);
  rows[i++] = mix(mix(before, mark), mix(after, line));
  rows[i++] = mix(markLine, mix(isAfterMarks, between));
  rows[i++] = mix(mix(mark, head), line);
  rows[i++] = mix(mark, mix(text.tag[at]!, nearByte(shape, at + 1, candidate, AFTER)));
  rows[i++] = mix(mix(mark, isSentenceMarked), mix(line, wordsBefore));
  return i;
}

function levelFeatures(
  levels: RoleLevels,
  { level, headTag }: Around,
  { line, between }: Spot,
  at: number,
  rows: Rows,
  start: number,
): number {
  let i = start;
  rows[i++] = mix(level, line);
  rows[i++] = mix(mix(level, levels.content[at]!), between);
  rows[i++] = mix(level, headTag);
  return i;
}

function placeFeatures(
  text: TaggedText,
  { head, isAfterMarks, isSentenceMarked }: Around,
  { line, comma, between }: Spot,
  at: number,
  rows: Rows,
  start: number,
): number {
  const { tag } = text;
  const first = text.sentenceFirst[at]!;
  const clause = text.clause[at]!;
  const lineForm = mix(line, text.shape[at]!);
  let i = start;
  rows[i++] = mix(stepOf(at - first), lineForm);
  rows[i++] = mix(stepOf(text.sentenceEnd[at]! - 1 - at), lineForm);
  rows[i++] = mix(mix(at === first ? 1 : 0, line), mix(isAfterMarks, isSentenceMarked));
  rows[i++] = mix(text.word[clause]!, mix(stepOf(at - clause), line));
  rows[i++] = mix(mix(tag[clause]!, line), mix(comma, between));
  rows[i++] = mix(tag[at]!, mix(comma, head));
  return i;
}

function cueFeatures(
  text: TaggedText,
  levels: RoleLevels,
  { end }: Candidate,
  { headStem, headTag, next, beforeTag }: Around,
  { step, line, between }: Spot,
  at: number,
  rows: Rows,
  start: number,
): void {
  const source = levels.source[at]!;
  let i = start;
  rows[i++] = mix(mix(headStem, next), source);
  rows[i++] = mix(mix(text.pairRate[end - 1]!, levels.content[at]!), mix(line, between));
  rows[i++] = mix(mix(headStem, beforeTag), mix(source, step));
  rows[i++] = mix(mix(headTag, beforeTag), mix(mix(source, levels.sourceFirst[at]!), mix(step, between)));
}
