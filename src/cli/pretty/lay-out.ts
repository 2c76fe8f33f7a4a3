import { visible } from '../visible.ts';
import { wrap } from './wrap.ts';

/** Gives a text a colour. */
export type Paint = (text: string) => string;

/** A stretch of text in one colour. */
export interface Run {
  readonly text: string;
  readonly paint: Paint;
}

export interface Layout {
  readonly columns: number;
  /** Before every line; its cells are part of the columns. */
  readonly indent: string;
  /** Before the first line in place of `indent`, and as wide. */
  readonly firstIndent?: string;
}

/** Lines of a text that is made of runs, each ended by a line feed. A run may go on over several lines. */
export function layOut(runs: readonly Run[], { columns, indent, firstIndent = indent }: Layout): string {
  const text = visible(runs.map((run) => run.text).join(''));
  const lines: string[] = [];
  const places = placesOf(runs);
  let first = 0;
  for (const line of wrap(text, Math.max(columns - indent.length, 1))) {
    while (first < places.length - 1 && (places[first]?.end ?? 0) <= line.start) first++;
    let painted = lines.length === 0 ? firstIndent : indent;
    for (let i = first; i < places.length; i++) {
      const { start, end, paint } = places[i] ?? NOWHERE;
      if (start >= line.end) break;
      const part = text.slice(Math.max(start, line.start), Math.min(end, line.end));
      if (part !== '') painted += paint(part);
    }
    lines.push(`${painted}\n`);
  }
  return lines.join('');
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly paint: Paint;
}

function placesOf(runs: readonly Run[]): readonly Place[] {
  let end = 0;
  return runs.map(({ text, paint }) => ({ start: end, end: (end += text.length), paint }));
}

const NOWHERE: Place = { start: Infinity, end: Infinity, paint: String };
