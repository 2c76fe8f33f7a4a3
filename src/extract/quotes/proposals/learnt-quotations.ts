import { firstWhere } from '../../../text/first-where.ts';
import type { Span } from '../../../text/span.ts';
import type { Reading } from '../../reading.ts';
import type { Line } from '../line.ts';
import type { Passage } from '../passage.ts';
import type { Quotation } from '../quotation.ts';
import { quotationOfChoice } from './quotation-of-choice.ts';
import type { Choices } from './read-choices.ts';

/** The choices of the taggers as quotations, by the number of the line that has their cue. */
export function learntQuotations(
  reading: Reading,
  lines: readonly Line[],
  passages: readonly Passage[],
  { text, choices }: Choices,
): ReadonlyMap<number, readonly Quotation[]> {
  const byLine = new Map<number, Quotation[]>();
  let number = 0;
  for (const choice of choices) {
    while ((lines[number]?.endToken ?? Infinity) <= choice.proposal.candidate.first) number++;
    const line = lines[number];
    if (line === undefined) break;
    const quotation = quotationOfChoice(reading, text, passages, line, choice);
    if (quotation === null) continue;
    const before = byLine.get(number);
    if (before === undefined) byLine.set(number, [quotation]);
    else before.push(quotation);
  }
  return byLine;
}

/** Whether a span has characters in common with the content of a quotation. */
export function takenBy(quotations: readonly Quotation[]): (span: Span) => boolean {
  const spans = quotations.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const ends: number[] = [];
  for (const { end } of spans) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return ({ start, end }) => {
    const before = firstWhere(spans.length, (at) => (spans[at]?.start ?? Infinity) >= end);
    return before > 0 && (ends[before - 1] ?? 0) > start;
  };
}
