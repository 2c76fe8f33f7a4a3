import type { Span } from '../../text/span.ts';
import { hasVerb } from './clause.ts';
import { type Finding, holdsPassage } from './finding.ts';
import { floatingClause, floatingPassages } from './floating.ts';
import { type Line, type Range, spanOf } from './line.ts';
import type { Passage } from './passage.ts';
import { takenBy } from './proposals/learnt-quotations.ts';
import { LEARNT, type Quotation, quotationOf } from './quotation.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { measuredConfidence } from './rule-confidence.ts';
import { type IssuedDocuments, issuedIn } from './speakers/issued-documents.ts';
import type { MentionIndex } from './speakers/mention-index.ts';
import { readSpeaker } from './speakers/read-speaker.ts';
import type { Scene, Speaker } from './speakers/speaker.ts';

/** A quotation with its speaker. */
export interface Attribution {
  readonly quotation: Quotation;
  readonly speaker: Speaker;
}

/** A line with what was found in it. */
export interface ReadLine {
  readonly line: Line;
  /** What the taggers found, and speaking turns. */
  readonly quotations: readonly Quotation[];
  /** What the rules found; it counts where there is nothing else. */
  readonly findings: readonly Finding[];
}

/** Goes from line to line, and remembers who spoke last for the lines that do not say. */
export function attribute(
  text: string,
  read: readonly ReadLine[],
  taken: Taken,
  index: MentionIndex,
): readonly Attribution[] {
  const attributions: Attribution[] = [];
  const continued = continuedPassages(read);
  const documents: IssuedDocuments = new Map();
  let last: Turn | null = null;
  let topic: Turn | null = null;
  read.forEach(({ line, quotations, findings }, number) => {
    const lastHere = topic?.paragraph === line.paragraph ? topic.speaker : null;
    const place = { text, line, index, last: topic?.speaker ?? null, lastHere, documents };
    const found = quotations.filter(isSure).map((quotation) => spoken(place, quotation));
    if (found.length === 0)
      found.push(
        ...byRules(place, findings, quotations.some(isHalfSure)).filter(
          ({ quotation }) => !quotation.content.some(taken),
        ),
      );
    const isFree = found.length === 0 && !taken(spanOf(line, { first: line.bodyStart, end: line.pieces.length }));
    const floating = isFree ? goOn(line, number, latest(last, topic, line), continued) : null;
    if (floating !== null) found.push(floating);
    found.push(...doubtful(place, quotations, found));
    issuedIn(place, documents);
    attributions.push(...found);
    last = turnOf(line, number, found, floating === null) ?? keep(last, line);
    topic = topicOf(place, last, number) ?? topic;
  });
  return withoutClashes(attributions);
}

/** What is doubtful gives way to what was found in other lines, too. */
function withoutClashes(attributions: readonly Attribution[]): readonly Attribution[] {
  const isTaken = takenBy(attributions.map(({ quotation }) => quotation).filter((quotation) => !isDoubtful(quotation)));
  return attributions.filter(({ quotation }) => !isDoubtful(quotation) || !quotation.content.some(isTaken));
}

const isDoubtful = (quotation: Quotation): boolean => quotation.rule === LEARNT && !isSure(quotation);

/** What the taggers are less sure of gives way to what a rule, or the speaker before, makes of the same words. */
export const isSure = ({ confidence }: Quotation): boolean => confidence >= 0.68;

/** Below this, what a rule makes of words without marks is better, too. */
const isHalfSure = ({ confidence }: Quotation): boolean => confidence >= 0.57;

function doubtful(
  place: Place,
  quotations: readonly Quotation[],
  found: readonly Attribution[],
): readonly Attribution[] {
  const isTaken = takenBy(found.map(({ quotation }) => quotation));
  return quotations
    .filter((quotation) => !isSure(quotation) && !quotation.content.some(isTaken))
    .map((quotation) => spoken(place, quotation));
}

/** Whether some words are a part of what the taggers are sure of. */
export type Taken = (span: Span) => boolean;

type Place = Omit<Scene, 'source' | 'span'>;

function spoken(place: Place, quotation: Quotation): Attribution {
  const { named } = quotation;
  if (named === null) return { quotation, speaker: nobody(place.text, quotation) };
  return { quotation, speaker: readSpeaker({ ...place, line: named.line, source: named.range }) };
}

/** Nobody is named: "It is said that …". */
const nobody = (text: string, { source }: Quotation): Speaker => ({
  speakers: [],
  affiliations: [],
  attributedTo: source === null ? null : source.map(({ start, end }) => text.slice(start, end)).join(' '),
  antecedent: null,
  nature: 'PERSON',
  rule: 'nobody',
  note: 'No words of the sentence name who said it.',
});

/** What the rules find in a line in which the taggers find nothing; only words in marks, where they find something doubtful. */
const byRules = (place: Place, findings: readonly Finding[], isDoubtful: boolean): Attribution[] =>
  findings.flatMap((finding) => {
    const { source, line, content } = finding;
    if (source === null || (isDoubtful && !content.some((range) => holdsPassage(line, range)))) return [];
    const speaker = readSpeaker({ ...place, source });
    if (!isTrusted(finding, speaker)) return [];
    const confidence = measuredConfidence(finding.rule, finding.confidence);
    return [{ quotation: quotationOf({ ...finding, confidence }), speaker }];
  });

function continuedPassages(read: readonly ReadLine[]): ReadonlySet<Passage> {
  const continued = new Set<Passage>();
  for (const { line } of read)
    for (const { passage } of line.pieces) {
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

/** Some rules hold only where the text knows the speaker. */
function isTrusted({ rule, line, content }: Finding, { speakers, nature, rule: speakerRule }: Speaker): boolean {
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
  return { quotation: quotationOf(finding), speaker: { ...speaker, antecedent: speaker.antecedent ?? source } };
}

/** The outermost speaker of the line is the one whom a following line goes on with. */
function turnOf(line: Line, number: number, found: readonly Attribution[], isOwn: boolean): Turn | null {
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
function topicOf(place: Place, last: Turn | null, number: number): Turn | null {
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
