import type { Document } from '../../model/document.ts';
import { WORD } from '../../text/tokens.ts';
import { partSpansOf } from '../parts.ts';
import { NONE } from './shapes.ts';

/** Running text, a heading or title that is not, one In Title Case, one IN CAPITALS. */
type Typesetting = 'RUNNING' | 'HEADING' | 'TITLE_CASE' | 'CAPITALS';

/** A title, heading or paragraph: its tokens are those from `from` up to, not including, `to`. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly isHeading: boolean;
  readonly typesetting: Typesetting;
}

interface Columns {
  readonly count: number;
  readonly starts: Int32Array;
  readonly kinds: Uint8Array;
  readonly shapes: Uint8Array;
  readonly words: readonly string[];
}

/** The title, the headings and the paragraphs of a document, as tokens and in the order of the text. Linear. */
export function readParts(document: Document, columns: Columns): readonly Part[] {
  const { count, starts } = columns;
  let at = 0;
  return partSpansOf(document).map(({ span, part }) => {
    const isHeading = part !== 'PARAGRAPH';
    const from = at;
    while (at < count && (starts[at] ?? 0) < span.end) at++;
    return { from, to: at, isHeading, typesetting: typesettingOf(from, at, isHeading, columns) };
  });
}

/** A part is in capitals where no word of it has a small letter, in Title Case where most of its longer words have a capital. */
function typesettingOf(from: number, to: number, isHeading: boolean, { kinds, shapes, words }: Columns): Typesetting {
  let long = 0;
  let capitalized = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    if (kinds[i] !== WORD) continue;
    const word = words[i] ?? '';
    if (word !== word.toUpperCase()) {
      if (!isHeading) return 'RUNNING';
      small++;
    }
    if (word.length < 4) continue;
    long++;
    if (shapes[i] !== NONE) capitalized++;
  }
  if (long > 1 && small === 0) return 'CAPITALS';
  if (!isHeading) return 'RUNNING';
  return long > 2 && capitalized >= 0.75 * long ? 'TITLE_CASE' : 'HEADING';
}
