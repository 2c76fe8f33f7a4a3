import type { Span } from '../../text/span.ts';
import type { Attribution, Place } from './attribution.ts';
import { type Line, spanOf } from './line.ts';
import type { Quotation } from './quotation.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { readSpeaker } from './speakers/read-speaker.ts';
import type { Speaker } from './speakers/speaker.ts';

/** Who spoke last, and where. */
export interface Turn {
  readonly speaker: Speaker;
  /** The words that named the speaker. */
  readonly source: Span | null;
  readonly paragraph: number;
  readonly line: number;
}

/** The outermost speaker of the line is the one whom a following line goes on with. */
export function turnOf(line: Line, number: number, found: readonly Attribution[], isOwn: boolean): Turn | null {
  const outer = found.filter(
    ({ quotation }) => !found.some((other) => other.quotation !== quotation && holds(other.quotation, quotation)),
  );
  const final = outer.at(-1);
  if (final === undefined) return null;
  const { quotation, speaker } = final;
  const source = isOwn ? (quotation.source?.[0] ?? speaker.antecedent) : speaker.antecedent;
  return { speaker, source, paragraph: line.paragraph, line: number };
}

/** Whether one quotation stands in what the other reports. */
const holds = (outer: Quotation, inner: Quotation): boolean => {
  const at = (inner.cue ?? inner.source ?? inner.content)[0]?.start ?? 0;
  return outer.content.some(({ start, end }) => start <= at && at < end);
};

/** Whom a pronoun of the next line may go back to: who spoke in this one, or whom it is about. */
export function topicOf(place: Place, last: Turn | null, number: number): Turn | null {
  if (last?.line === number) return last;
  const { line } = place;
  const source = line.part === 'PARAGRAPH' ? sentenceSubject(line, line.bodyStart, line.pieces.length) : null;
  const speaker = source === null ? null : readSpeaker({ ...place, source });
  if (speaker === null || source === null || speaker.speakers.length === 0) return null;
  return { speaker, source: spanOf(line, source), paragraph: line.paragraph, line: number };
}

/** Whose words a sentence in marks are: the last speaker’s, or those of a person whom the sentence before is about. */
export function latest(last: Turn | null, topic: Turn | null, { paragraph }: Line): Turn | null {
  const isNewer =
    topic !== null &&
    topic.line > (last?.line ?? -1) &&
    topic.paragraph === paragraph &&
    topic.speaker.nature === 'PERSON';
  return isNewer ? topic : last;
}

/** A heading ends the turn. */
export const keep = (last: Turn | null, line: Line): Turn | null => (line.part === 'PARAGRAPH' ? last : null);
