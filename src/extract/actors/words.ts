import type { Span } from '../../text/span.ts';
import { WORD } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { readQuotations } from './quotations.ts';
import { NONE, shapeOf } from './shapes.ts';

/** Running text, a heading or title that is not, one In Title Case, one IN CAPITALS. */
type Typesetting = 'RUNNING' | 'HEADING' | 'TITLE_CASE' | 'CAPITALS';

/** A title, heading or paragraph: its tokens are those from `from` up to, not including, `to`. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly isHeading: boolean;
  readonly typesetting: Typesetting;
}

/** The tokens of a reading with what the rules ask of them again and again, as columns. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** As written. */
  readonly words: readonly string[];
  /** In small letters. */
  readonly lower: readonly string[];
  /** One of the constants of `shapes.ts`. */
  readonly shapes: Uint8Array;
  /** Whether a sentence begins with the token, also one in quotation marks or after a colon. */
  readonly opens: Uint8Array;
  /** Index of the sentence. */
  readonly sentences: Int32Array;
  /** Index of the part. */
  readonly partOf: Int32Array;
  /** 0 outside quotation marks; inside, the number of the quotation. */
  readonly quotations: Int32Array;
  readonly parts: readonly Part[];
}

/** The words of a reading. Linear. */
export function readWords({ document, tokens, sentences }: Reading): Words {
  const { text, count, starts, ends, kinds } = tokens;
  const words = Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
  const lower = words.map((word) => word.toLowerCase());
  const shapes = Uint8Array.from({ length: count }, (_, i) => (kinds[i] === WORD ? shapeOf(words[i] ?? '') : NONE));
  const sentenceOf = new Int32Array(count);
  const opens = new Uint8Array(count);
  sentences.forEach(({ firstToken, endToken }, index) => {
    sentenceOf.fill(index, firstToken, endToken);
    opens[firstToken] = 1;
  });
  const parts = readParts(partsOf(document), starts, count, kinds, shapes, words);
  const partOf = new Int32Array(count);
  parts.forEach(({ from, to }, index) => partOf.fill(index, from, to));
  const quotations = readQuotations(words, kinds, parts, count);
  markOpenings(words, kinds, quotations, opens, count);
  openAfterDateline(document.dateline, starts, kinds, opens, count);
  return {
    text,
    count,
    starts,
    ends,
    kinds,
    words,
    lower,
    shapes,
    opens,
    sentences: sentenceOf,
    partOf,
    quotations,
    parts,
  };
}

interface DocumentPart {
  readonly span: Span;
  readonly isHeading: boolean;
}

const partsOf = ({ title, sections }: Reading['document']): readonly DocumentPart[] =>
  [
    ...(title === null ? [] : [{ span: title, isHeading: true }]),
    ...sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === null ? [] : [{ span: heading, isHeading: true }]),
      ...paragraphs.map(({ span }) => ({ span, isHeading: false })),
    ]),
  ].sort((a, b) => a.span.start - b.span.start);

function readParts(
  parts: readonly DocumentPart[],
  starts: Int32Array,
  count: number,
  kinds: Uint8Array,
  shapes: Uint8Array,
  words: readonly string[],
): readonly Part[] {
  let at = 0;
  return parts.map(({ span, isHeading }) => {
    const from = at;
    while (at < count && (starts[at] ?? 0) < span.end) at++;
    return { from, to: at, isHeading, typesetting: typesettingOf(from, at, isHeading, kinds, shapes, words) };
  });
}

/** A part is in capitals where no word of it has a small letter, in Title Case where most of its longer words have a capital. */
function typesettingOf(
  from: number,
  to: number,
  isHeading: boolean,
  kinds: Uint8Array,
  shapes: Uint8Array,
  words: readonly string[],
): Typesetting {
  let long = 0;
  let capitalized = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    if (kinds[i] !== WORD) continue;
    const word = words[i] ?? '';
    if (word !== word.toUpperCase()) small++;
    if (word.length < 4) continue;
    long++;
    if (shapes[i] !== NONE) capitalized++;
  }
  if (long > 1 && small === 0) return 'CAPITALS';
  if (!isHeading) return 'RUNNING';
  return long > 2 && capitalized >= 0.75 * long ? 'TITLE_CASE' : 'HEADING';
}

/** "MOMBASA (Meridian Wire) — Thousands walked out": the sentence begins after the dateline. */
function openAfterDateline(
  dateline: Span | null,
  starts: Int32Array,
  kinds: Uint8Array,
  opens: Uint8Array,
  count: number,
): void {
  if (dateline === null) return;
  for (let i = 0; i < count; i++) {
    if ((starts[i] ?? 0) < dateline.end || kinds[i] !== WORD) continue;
    opens[i] = 1;
    return;
  }
}

/** The first word after a mark that opens a quotation, after a colon and after a bullet opens a sentence too. */
function markOpenings(
  words: readonly string[],
  kinds: Uint8Array,
  quotations: Int32Array,
  opens: Uint8Array,
  count: number,
): void {
  for (let i = 0; i + 1 < count; i++) {
    const opensQuotation = quotations[i] !== 0 && (i === 0 || quotations[i - 1] !== quotations[i]);
    if (opensQuotation || words[i] === ':' || words[i] === '•' || (opens[i] === 1 && kinds[i] !== WORD))
      opens[i + 1] = 1;
  }
}
