import type { Span } from '../../text/span.ts';
import { hasVerb } from './clause.ts';
import { type Finding, holdsPassage } from './finding.ts';
import { floatingClause, floatingPassages } from './floating.ts';
import { type Line, type Range, spanOf } from './line.ts';
import type { Passage } from './passage.ts';
import { readLine } from './read-line.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { type IssuedDocuments, issuedIn } from './speakers/issued-documents.ts';
import type { MentionIndex } from './speakers/mention-index.ts';
import { readSpeaker } from './speakers/read-speaker.ts';
import type { Scene, Speaker } from './speakers/speaker.ts';

/** A finding with its speaker. */
export interface Attribution {
  readonly finding: Finding;
  readonly speaker: Speaker;
}

/** Reads line after line, and remembers who spoke last for the lines that do not say. */
export function attribute(text: string, lines: readonly Line[], index: MentionIndex): readonly Attribution[] {
  const attributions: Attribution[] = [];
  const continued = continuedPassages(lines);
  const documents: IssuedDocuments = new Map();
  let last: Turn | null = null;
  let topic: Turn | null = null;
  lines.forEach((line, number) => {
    const lastHere = topic?.paragraph === line.paragraph ? topic.speaker : null;
    const place = { text, line, index, last: topic?.speaker ?? null, lastHere, documents };
    const found = attributed(place).filter(isTrusted);
    const floating = found.length > 0 ? null : goOn(line, number, latest(last, topic, line), continued);
    if (floating !== null) found.push(floating);
    issuedIn(place, documents);
    attributions.push(...found);
    last = turnOf(line, number, found, floating === null) ?? keep(last, line);
    topic = topicOf(place, last, number) ?? topic;
  });
  return attributions;
}

function continuedPassages(lines: readonly Line[]): ReadonlySet<Passage> {
  const continued = new Set<Passage>();
  for (const { pieces } of lines)
    for (const { passage } of pieces) {
      const before = passage?.continues ?? null;
      if (before !== null) continued.add(before);
    }
  return continued;
}

/** Who spoke last, and where. */
interface Turn {
  readonly speaker: Speaker;
  /** The words that named the speaker. */
  readonly source: Span | null;
  readonly paragraph: number;
  readonly line: number;
}

function attributed(place: Omit<Scene, 'source' | 'span'>): Attribution[] {
  return readLine(place.line).flatMap((finding) =>
    finding.source === null ? [] : [{ finding, speaker: readSpeaker({ ...place, source: finding.source }) }],
  );
}

/** Some rules hold only where the text knows the speaker. */
function isTrusted({
  finding: { rule, line, content },
  speaker: { speakers, nature, rule: speakerRule },
}: Attribution): boolean {
  if (rule === 'attitude') return speakers.length > 0;
  if (rule === 'name-colon') return speakers.length > 0 || speakerRule !== 'read-speaker';
  if (rule !== 'headline-colon') return true;
  return (
    speakers.length > 0 &&
    (nature === 'PERSON' || content.some((range) => hasVerb(line, range) || holdsPassage(line, range)))
  );
}

function goOn(line: Line, number: number, last: Turn | null, continued: ReadonlySet<Passage>): Attribution | null {
  if (last === null || line.paragraph - last.paragraph > 1) return null;
  const passages = floatingPassages(line, (passage) => continued.has(passage));
  if (passages !== null)
    return carriedOn(
      line,
      passages,
      last,
      0.85,
      'The sentence is all in quotation marks and follows one of the speaker.',
    );
  const clause = line.paragraph === last.paragraph && number === last.line + 1 ? floatingClause(line) : null;
  return clause === null
    ? null
    : carriedOn(line, clause, last, 0.6, 'The sentence quotes words and goes on about what the speaker said.');
}

function carriedOn(
  line: Line,
  content: Range,
  { speaker, source }: Turn,
  confidence: number,
  note: string,
): Attribution {
  const finding: Finding = { line, content: [content], source: null, cue: null, rule: 'floating', note, confidence };
  return { finding, speaker: { ...speaker, antecedent: speaker.antecedent ?? source } };
}

/** The outermost speaker of the line is the one whom a following line goes on with. */
function turnOf(line: Line, number: number, found: readonly Attribution[], isOwn: boolean): Turn | null {
  const outer = found.filter(
    ({ finding }) => !found.some((other) => other.finding !== finding && holds(other.finding, finding)),
  );
  const final = outer.at(-1);
  if (final === undefined) return null;
  const { finding, speaker } = final;
  const source = isOwn && finding.source !== null ? spanOf(line, finding.source) : speaker.antecedent;
  return { speaker, source, paragraph: line.paragraph, line: number };
}

/** Whether one finding stands in what the other reports. */
const holds = (outer: Finding, inner: Finding): boolean => {
  const at = inner.cue?.first ?? inner.source?.first ?? inner.content[0]?.first ?? 0;
  return outer.content.some(({ first, end }) => first <= at && at < end);
};

/** Whom a pronoun of the next line may go back to: who spoke in this one, or whom it is about. */
function topicOf(place: Omit<Scene, 'source' | 'span'>, last: Turn | null, number: number): Turn | null {
  if (last?.line === number) return last;
  const { line } = place;
  const source = line.part === 'PARAGRAPH' ? sentenceSubject(line, line.bodyStart, line.pieces.length) : null;
  const speaker = source === null ? null : readSpeaker({ ...place, source });
  if (speaker === null || source === null || speaker.speakers.length === 0) return null;
  return { speaker, source: spanOf(line, source), paragraph: line.paragraph, line: number };
}

/** Whose words a sentence in marks are: the last speaker’s, or those of a person whom the sentence before is about. */
function latest(last: Turn | null, topic: Turn | null, { paragraph }: Line): Turn | null {
  const isNewer =
    topic !== null &&
    topic.line > (last?.line ?? -1) &&
    topic.paragraph === paragraph &&
    topic.speaker.nature === 'PERSON';
  return isNewer ? topic : last;
}

/** A heading ends the turn. */
const keep = (last: Turn | null, line: Line): Turn | null => (line.part === 'PARAGRAPH' ? last : null);
