import type { Span } from '../../text/span.ts';
import { type Line, type Range, spanOf, wordAt } from './line.ts';
import type { Quotation } from './quotation.ts';

/**
 * A paragraph that begins with the speaker and a colon is that speaker's turn, in transcripts, where the name is in
 * capitals, and in interviews, where two labels or more open several paragraphs each.
 *
 * @example WALLACE: What did you know?
 * @example Q: Was it cold? A: It was. Q: Did it rain? A: It did not.
 * @returns by the number of the first line of each turn
 */
export function speakingTurns(text: string, lines: readonly Line[]): ReadonlyMap<number, Quotation> {
  const labelled = labels(text, lines);
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isInterview = [...counts.values()].filter((count) => count > 1).length > 1;
  const turns = new Map<number, Quotation>();
  for (const { number, label, range } of labelled) {
    const isTurn = isName(label) || (isInterview && (counts.get(label) ?? 0) > 1);
    const line = lines[number];
    const content = isTurn && line !== undefined ? restOf(lines, number, range.end + 1) : null;
    if (line !== undefined && content !== null) turns.set(number, turn(line, range, content));
  }
  return turns;
}

interface Label {
  readonly number: number;
  readonly label: string;
  readonly range: Range;
}

const LONGEST_LABEL = 4;

/** The capitalised words before a colon that open a paragraph. */
function labels(text: string, lines: readonly Line[]): readonly Label[] {
  return lines.flatMap((line, number): Label[] => {
    if (line.part !== 'PARAGRAPH' || lines[number - 1]?.paragraph === line.paragraph) return [];
    let end = 0;
    while (end < LONGEST_LABEL && line.pieces[end]?.isCapitalised === true) end++;
    if (end === 0 || wordAt(line, end) !== ':') return [];
    const range = { first: 0, end };
    const { start, end: stop } = spanOf(line, range);
    return [{ number, label: text.slice(start, stop), range }];
  });
}

/** "WALLACE", "GOV. PENCE", not "A" or "UN", nor what editors put before a paragraph. */
const isName = (label: string): boolean => label.length > 2 && label === label.toUpperCase() && !NOTES.has(label);

const NOTES = new Set(
  'NOTE UPDATE UPDATED PHOTO PHOTOS VIDEO WATCH READ MORE CORRECTION CLARIFICATION BREAKING RELATED SOURCE SEE ALSO'.split(
    ' ',
  ),
);

/** From the word after the label to the end of the paragraph. */
function restOf(lines: readonly Line[], number: number, from: number): Span | null {
  const first = lines[number];
  let last = first;
  for (let at = number + 1; lines[at]?.paragraph === first?.paragraph && lines[at] !== undefined; at++)
    last = lines[at];
  const start = first?.pieces[from]?.start;
  const end = last?.pieces.at(-1)?.end;
  return start === undefined || end === undefined || end - start < SHORTEST ? null : { start, end };
}

const SHORTEST = 10;

const turn = (line: Line, range: Range, content: Span): Quotation => ({
  kind: 'INDIRECT',
  content: [content],
  source: [spanOf(line, range)],
  cue: [spanOf(line, { first: range.end, end: range.end + 1 })],
  named: { line, range },
  rule: 'speaking-turns',
  note: 'The paragraph begins with the speaker and a colon, as in a transcript or an interview.',
  // Half of the turns in PolNeAR’s `train` part are marked as attributions.
  confidence: 0.5,
});
