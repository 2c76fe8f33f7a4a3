import type { Around, Spot } from './around-cue.ts';
import type { Candidate } from './candidates.ts';
import { mix } from './hash.ts';
import { nearByte } from './near.ts';
import { stepOf } from './place-columns.ts';
import type { RoleLevels } from './role-levels.ts';
import type { Rows, TaggedText } from './tagged-text.ts';

export function markFeatures(
  text: TaggedText,
  { from, to }: Candidate,
  { head, isAfterMarks, isSentenceMarked, wordsBefore }: Around,
  { line, between }: Spot,
  at: number,
  rows: Rows,
  start: number,
): number {
  const { marks, shape } = text;
  const mark = marks[at]!;
  const markLine = mix(mark, line);
  const before = nearByte(marks, at - 1, from, to);
  const after = nearByte(marks, at + 1, from, to);
  let i = start;
  rows[i++] = mix(markLine, text.passage[at]!);
  rows[i++] = mix(mix(before, mark), mix(after, line));
  rows[i++] = mix(markLine, mix(isAfterMarks, between));
  rows[i++] = mix(mix(mark, head), line);
  rows[i++] = mix(mark, mix(text.tag[at]!, nearByte(shape, at + 1, from, to)));
  rows[i++] = mix(mix(mark, isSentenceMarked), mix(line, wordsBefore));
  return i;
}

export function levelFeatures(
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

export function placeFeatures(
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

export function cueFeatures(
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
  rows[i] = mix(mix(headTag, beforeTag), mix(mix(source, levels.sourceFirst[at]!), mix(step, between)));
}
