import type { Line } from './lines.ts';

/** How a text is set on its lines. */
export interface Layout {
  /** The column at which lines are broken, or `null` where every line is a paragraph of its own. */
  readonly wrapColumn: number | null;
  /** Whether blank lines part the paragraphs. */
  readonly isSpaced: boolean;
}

/**
 * A text is hard-wrapped where most of its lines that are followed by another are full (the next word would not have
 * fitted) or break off in a sentence that goes on in lower case. Verse, tables and lists fill no lines.
 */
export function layoutOf(text: string, lines: readonly Line[]): Layout {
  const pairs = adjacentPairs(lines);
  const wrapColumn = wrapColumnOf(text, pairs);
  return { wrapColumn, isSpaced: lines.filter((line) => line.blanksBefore > 0).length * 12 >= lines.length };
}

/** Whether the first word of a line would have fitted on the line before; by how many characters. */
export const roomFor = (text: string, line: Line, next: Line, column: number): number =>
  column - widthOf(line) - 1 - firstWordLength(text, next);

/** Whether the line goes on with what the one before left off. */
export const goesOnInLowerCase = (text: string, line: Line, next: Line): boolean =>
  LOWER_CASE.test(text.charAt(next.start)) && !SENTENCE_END.test(text.slice(line.end - 2, line.end));

type Pair = readonly [line: Line, next: Line];

const adjacentPairs = (lines: readonly Line[]): readonly Pair[] =>
  lines.flatMap((next, at): readonly Pair[] => {
    const line = lines[at - 1];
    return line !== undefined && next.blanksBefore === 0 ? [[line, next]] : [];
  });

/** Nobody wraps at more. */
const WIDEST_COLUMN = 140;

/** Nobody wraps prose at less. */
const NARROWEST_COLUMN = 40;

function wrapColumnOf(text: string, pairs: readonly Pair[]): number | null {
  const widths = pairs.map(([line]) => widthOf(line));
  const narrow = widths.filter((width) => width <= WIDEST_COLUMN);
  const column = narrow.reduce((widest, width) => Math.max(widest, width), 0);
  if (column < NARROWEST_COLUMN || narrow.length < widths.length * MOST) return null;
  const wrapped = pairs.filter((pair) => widthOf(pair[1]) <= WIDEST_COLUMN && goesOn(text, pair, column));
  return wrapped.length >= 2 && wrapped.length >= pairs.length / 2 ? column : null;
}

/** A line of one address or number may be overfull in any layout. */
const MOST = 0.9;

const goesOn = (text: string, [line, next]: Pair, column: number): boolean =>
  roomFor(text, line, next, column) < 0 || goesOnInLowerCase(text, line, next);

const widthOf = (line: Line): number => line.indent + line.end - line.start;

const LOWER_CASE = /\p{Ll}/u;
const SENTENCE_END = /[.!?…:]/;

/** Capped, for scripts that are written without blanks. */
function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && at - line.start < LONGEST_WORD && text[at] !== ' ') at++;
  return at - line.start;
}

const LONGEST_WORD = 20;
