import { accordingTo } from './according-to.ts';
import { attitude } from './attitude.ts';
import { colon } from './colon.ts';
import { contentAfterCue } from './content-after-cue.ts';
import { contentBeforeCue } from './content-before-cue.ts';
import { type Cue, findCues } from './cues.ts';
import { dashSigned } from './dash-signed.ts';
import type { Finding } from './finding.ts';
import { headlineColon } from './headline-colon.ts';
import { invertedLead } from './inverted-lead.ts';
import type { Line } from './line.ts';
import { nameColon } from './name-colon.ts';
import { ownWords } from './own-words.ts';
import { soSays } from './so-says.ts';
import { subjectOf } from './subject.ts';
import { unknownVerb } from './unknown-verb.ts';

/** A line of more pieces is a table or a fault, and no sentence. The bound keeps rules that look along the line linear. */
const LONGEST_LINE = 300;

/** Everything that the rules for one sentence find in a line, the surest rules first; later ones take what is left over. */
export function readLine(line: Line): readonly Finding[] {
  if (line.pieces.length > LONGEST_LINE) return [];
  const findings: Finding[] = [...dashSigned(line), ...accordingTo(line, line.bodyStart)];
  const isTaken = (at: number): boolean =>
    findings.some(({ content }) => content.some(({ first, end }) => first <= at && at < end));
  for (const cue of findCues(line)) {
    if (isInside(findings, cue)) continue;
    const found = readCue(line, cue, findings);
    if (found !== null) findings.push(found);
  }
  for (const rule of [ownWords, soSays, colon, nameColon, unknownVerb, attitude]) findings.push(...rule(line, isTaken));
  return findings.length === 0 ? headlineColon(line) : findings;
}

/** Whether the verb stands in the words that name another speaker: "a man who asked not to be named [said]". */
const isInside = (findings: readonly Finding[], cue: Cue): boolean =>
  findings.some(({ source }) => source !== null && source.first <= cue.words.first && cue.words.first < source.end);

function readCue(line: Line, cue: Cue, findings: readonly Finding[]): Finding | null {
  const before = contentBeforeCue(line, freeFrom(line, cue, findings), cue);
  if (before !== null) return before;
  const source = subjectOf(line, cue, findings);
  return (source === null ? null : contentAfterCue(line, cue, source)) ?? invertedLead(line, cue);
}

/** Where the words begin that a verb may look back over: after what an earlier verb took, or within what it reported. */
function freeFrom(line: Line, cue: Cue, findings: readonly Finding[]): number {
  let from = line.bodyStart;
  for (const { content, source, cue: words } of findings) {
    const ranges = [...content, ...(source === null ? [] : [source]), ...(words === null ? [] : [words])];
    for (const { first, end } of ranges) from = Math.max(from, end <= cue.group ? end : first <= cue.group ? first : 0);
  }
  return from;
}
