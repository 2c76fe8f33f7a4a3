import type { Candidate } from './candidates.ts';
import { mix } from './hash.ts';
import { INSIDE } from './marks-columns.ts';
import { stepOf } from './place-columns.ts';
import { levelOf, type RoleColumns } from './role-columns.ts';
import { type Rows, TABLE_BITS, type TaggedText } from './tagged-text.ts';

/** How many features a token has in the second pass. */
export const SECOND_PASS_FEATURES = 47;

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
  const levels = (column: Uint8Array): Uint8Array => column.map(levelOf);
  const [content, source, cue] = [levels(roles.content), levels(roles.source), levels(roles.cue)] as const;
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
    contentFirst: levels(roles.contentFirst),
    sourceFirst: levels(roles.sourceFirst),
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

/**
 * Puts the features of a token beside a candidate's cue into `rows`: the token, where it stands to the cue, what the cue
 * is and takes, and what the first pass thinks of the token. The list is the model, as in the first pass.
 */
export function secondPassFeatures(
  text: TaggedText,
  levels: RoleLevels,
  candidate: Candidate,
  around: Around,
  at: number,
  rows: Rows,
): void {
  const { word, shape, tag, cueRate, sourceRate, marks, commas, sentence } = text;
  const { first, end, from, to } = candidate;
  const { head, headTag, headStem, tagFrame, isAfterMarks, level } = around;
  const near = (column: Int32Array | Uint8Array | Uint16Array, i: number, out: number): number =>
    i < from || i >= to ? out : column[i]!;
  const before = (column: Int32Array | Uint8Array): number => near(column, at - 1, -1);
  const after = (column: Int32Array | Uint8Array): number => near(column, at + 1, -2);
  const isLeft = at < first;
  const step = isLeft ? stepOf(first - at) : stepOf(at - end);
  const line = Math.max(-2, Math.min(2, sentence[at]! - sentence[first]!));
  const between = Math.min(
    3,
    isLeft
      ? levels.cuesBefore[first]! - levels.cuesBefore[at + 1]!
      : levels.cuesBefore[at + 1]! - levels.cuesBefore[end]!,
  );
  const comma = Math.min(4, isLeft ? commas[first]! - commas[at]! : commas[at]! - commas[end]!);
  const form = shape[at]!;
  const mark = marks[at]!;
  const tag0 = tag[at]!;
  const tag1 = before(tag);
  const content = levels.content[at]!;
  const contentFirst = levels.contentFirst[at]!;
  const source = levels.source[at]!;
  const sourceFirst = levels.sourceFirst[at]!;
  const roles = levels.all[at]!;
  const contentOrStart = mix(content, contentFirst);
  const sourceOrStart = mix(source, sourceFirst);
  const markLine = mix(mark, line);
  const clause = text.clause[at]!;

  let i = 0;
  rows[i++] = 0;
  rows[i++] = before(word);
  rows[i++] = after(word);
  rows[i++] = tag0;
  rows[i++] = mix(mix(tag1, tag0), after(tag));
  rows[i++] = mix(mix(near(tag, at - 2, -1), tag1), tag0);
  rows[i++] = mix(mix(tag0, after(tag)), near(tag, at + 2, -2));
  rows[i++] = mix(form, after(shape));
  rows[i++] = mix(before(shape), form);
  rows[i++] = text.suffix3[at]!;
  rows[i++] = mix(sourceRate[at]!, tag0);
  rows[i++] = mix(cueRate[at]!, tag0);
  rows[i++] = mix(mix(sourceRate[at]!, before(sourceRate)), after(sourceRate));

  rows[i++] = mix(step, line);
  rows[i++] = mix(mix(step, comma), between);
  rows[i++] = mix(tagFrame, line);
  rows[i++] = mix(mix(around.before, line), isAfterMarks);

  rows[i++] = mix(content, source);
  rows[i++] = mix(contentFirst, sourceFirst);
  rows[i++] = mix(levels.cue[at]!, content);
  rows[i++] = mix(roles, between);
  rows[i++] = mix(near(levels.all, at - 1, NO_TAG), roles);
  rows[i++] = mix(roles, near(levels.all, at + 1, NO_TAG));
  rows[i++] = mix(contentOrStart, mix(line, between));
  rows[i++] = mix(sourceOrStart, mix(step, between));
  rows[i++] = mix(mix(content, step), mix(between, comma));
  rows[i++] = mix(source, tag0);
  rows[i++] = mix(source, mix(step, head));

  rows[i++] = mix(markLine, text.passage[at]!);
  rows[i++] = mix(mix(before(marks), mark), mix(after(marks), line));
  rows[i++] = mix(markLine, mix(isAfterMarks, between));
  rows[i++] = mix(mix(mark, head), line);
  rows[i++] = mix(mark, mix(tag0, after(shape)));
  rows[i++] = mix(mix(mark, around.isSentenceMarked), mix(line, around.wordsBefore));
  rows[i++] = mix(level, line);
  rows[i++] = mix(mix(level, content), between);
  rows[i++] = mix(level, headTag);

  const lineForm = mix(line, form);
  rows[i++] = mix(stepOf(at - text.sentenceFirst[at]!), lineForm);
  rows[i++] = mix(stepOf(text.sentenceEnd[at]! - 1 - at), lineForm);
  rows[i++] = mix(mix(at === text.sentenceFirst[at] ? 1 : 0, line), mix(isAfterMarks, around.isSentenceMarked));
  rows[i++] = mix(word[clause]!, mix(stepOf(at - clause), line));
  rows[i++] = mix(mix(tag[clause]!, line), mix(comma, between));
  rows[i++] = mix(tag0, mix(comma, head));

  rows[i++] = mix(mix(headStem, around.next), source);
  rows[i++] = mix(mix(text.pairRate[end - 1]!, content), mix(line, between));
  rows[i++] = mix(mix(headStem, around.beforeTag), mix(source, step));
  rows[i++] = mix(mix(headTag, around.beforeTag), mix(sourceOrStart, mix(step, between)));

  const side = isLeft ? LEFT : RIGHT;
  for (let template = 0; template < i; template++) rows[template] = mix(side + template, rows[template]!) & MASK;
}

/** The templates left of the cue and those right of it have features of their own. */
const LEFT = 100;
const RIGHT = 200;
const MASK = (1 << TABLE_BITS) - 1;
