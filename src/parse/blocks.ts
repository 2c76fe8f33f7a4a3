import type { Span } from '../text/span.ts';
import { goesOnInLowerCase, roomFor } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { startsListItem } from './list-items.ts';

/** A paragraph, a heading or any other piece of text that stands by itself: one line, or several that were wrapped. */
export interface Block {
  readonly span: Span;
  /** Its words on one line, where it is short enough to be anything but prose; else its first {@link LONGEST_LINE} characters. */
  readonly line: string;
  /** Whether `line` is all of it. */
  readonly isShort: boolean;
  readonly length: number;
  /** Blank lines before it. */
  readonly gapBefore: number;
}

/** What is longer is prose. */
const LONGEST_LINE = 400;

/** The blocks of a text. Where lines were wrapped, those of a paragraph are joined. */
export function blocksOf(text: string, lines: readonly Line[], layout: Layout): readonly Block[] {
  const blocks: Block[] = [];
  let first: Line | undefined;
  lines.forEach((line, at) => {
    first ??= line;
    const next = lines[at + 1];
    if (next !== undefined && isJoined(text, first, line, next, layout)) return;
    blocks.push(blockOf(text, first, line));
    first = undefined;
  });
  return blocks;
}

function blockOf(text: string, first: Line, last: Line): Block {
  const span = { start: first.start, end: last.end };
  const length = span.end - span.start;
  const line = text.slice(span.start, Math.min(span.end, span.start + LONGEST_LINE));
  return {
    span,
    line: first === last ? line : line.replace(/\s+/g, ' '),
    isShort: length <= LONGEST_LINE,
    length,
    gapBefore: first.blanksBefore,
  };
}

/** Whether the next line goes on with the paragraph that began with `first`. */
function isJoined(text: string, first: Line, line: Line, next: Line, { wrapColumn, isSpaced }: Layout): boolean {
  if (wrapColumn === null || next.blanksBefore > 0 || startsListItem(text, next)) return false;
  if (goesOnInLowerCase(text, line, next)) return true;
  if (next.indent >= line.indent + 2) return startsListItem(text, first);
  const room = roomFor(text, line, next, wrapColumn);
  if (isSpaced || !ENDS_SENTENCE.test(text.slice(line.end - 2, line.end))) return room < wrapColumn * RAGGED;
  return room < 0;
}

/** By how much of the column lines may differ in a paragraph that was not wrapped to the last word. */
const RAGGED = 0.25;

const ENDS_SENTENCE = /[.!?…]["”’»)]?$/;
