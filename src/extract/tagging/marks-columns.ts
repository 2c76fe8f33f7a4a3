import type { Tokens } from '../../text/tokens.ts';
import { COMMA, FULL_STOP } from './word-shape.ts';

/** A stretch of tokens in quotation marks, the marks included. */
export interface Marked {
  readonly first: number;
  readonly end: number;
  /** Whether its last token is the closing mark. */
  readonly isClosed: boolean;
}

export const OUTSIDE = 0;
const OPENING = 1;
export const INSIDE = 2;
const CLOSING = 3;

/** Where every token stands to the quotation marks, and what kind of passage it is in. */
export interface MarksColumns {
  /** `OUTSIDE`, `OPENING`, `INSIDE`, `CLOSING`. */
  readonly marks: Uint8Array;
  /** 0 outside; else whether the passage is one word, some or many, begins with a capital, and ends in a comma or stop. */
  readonly passage: Uint8Array;
}

export function readMarksColumns(tokens: Tokens, shape: Uint8Array, passages: readonly Marked[]): MarksColumns {
  const marks = new Uint8Array(tokens.count);
  const passage = new Uint8Array(tokens.count);
  for (const found of passages) {
    const kind = kindOf(tokens, shape, found);
    for (let at = found.first; at < found.end; at++) {
      marks[at] = at === found.first ? OPENING : found.isClosed && at === found.end - 1 ? CLOSING : INSIDE;
      passage[at] = kind;
    }
  }
  return { marks, passage };
}

function kindOf({ text, starts, count }: Tokens, shape: Uint8Array, { first, end, isClosed }: Marked): number {
  const last = isClosed ? end - 2 : end - 1;
  const words = last - first;
  const code = first + 1 < count ? text.charCodeAt(starts[first + 1]!) : 0;
  const isCapital = code >= 65 && code <= 90 ? 1 : 0;
  const inner = last > first ? shape[last]! : 0;
  const after = isClosed && end < count ? shape[end]! : 0;
  let tail = 0;
  if (inner === COMMA) tail = 1;
  else if (inner === FULL_STOP || inner === 6) tail = 2;
  else if (after === COMMA || after === FULL_STOP) tail = 3;
  return 1 + (words <= 2 ? 0 : words <= 5 ? 1 : words <= 10 ? 2 : 3) + 4 * isCapital + 8 * tail;
}
