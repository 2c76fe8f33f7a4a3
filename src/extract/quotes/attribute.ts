import type { Span } from '../../text/span.ts';
import { type Attribution, type Place, spoken } from './attribution.ts';
import { byRules } from './by-rules.ts';
import type { Finding } from './finding.ts';
import { continuedPassages, goOn } from './go-on.ts';
import { type Line, spanOf } from './line.ts';
import { takenBy } from './proposals/learnt-quotations.ts';
import { LEARNT, type Quotation } from './quotation.ts';
import { type IssuedDocuments, issuedIn } from './speakers/issued-documents.ts';
import type { MentionIndex } from './speakers/mention-index.ts';
import { keep, latest, topicOf, type Turn, turnOf } from './turn.ts';

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
  const continued = continuedPassages(read.map(({ line }) => line));
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
