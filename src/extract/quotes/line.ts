import type { Span } from '../../text/span.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import type { Passage } from './passage.ts';

/** A word or punctuation mark outside quotation marks, or a whole quoted passage. */
interface Piece extends Span {
  /** In lower case, with straight apostrophes; `“”` for a passage. */
  readonly word: string;
  readonly isCapitalised: boolean;
  readonly passage: Passage | null;
  /** What is between the marks of a passage; empty for other pieces. */
  readonly quoted: string;
}

/**
 * A sentence to which quoted passages are single pieces: “I came. I saw,” he said. is one line, although it holds the
 * end of a sentence inside its marks.
 */
export interface Line {
  readonly pieces: readonly Piece[];
  /** Where the text itself begins: after "BERLIN (AP) —", 0 where there is no dateline. */
  readonly bodyStart: number;
  /** Number of the paragraph in the text, counting title and headings. */
  readonly paragraph: number;
  readonly part: 'TITLE' | 'HEADING' | 'PARAGRAPH';
}

/** Some pieces of a line, end-exclusive. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** The word of a passage piece. */
export const PASSAGE = '“”';

/** The span of some pieces. */
export const spanOf = ({ pieces }: Line, { first, end }: Range): Span => ({
  start: pieces[first]?.start ?? 0,
  end: pieces[end - 1]?.end ?? 0,
});

/** The word at a place; empty outside the line. */
export const wordAt = (line: Line, at: number): string => line.pieces[at]?.word ?? '';

/** A title, heading or paragraph as tokens and sentences. */
export interface Part {
  readonly part: Line['part'];
  readonly firstToken: number;
  readonly endToken: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** The title, headings and paragraphs of a reading, in the order of the text. */
export function partsOf({ document, tokens, sentences }: Reading): readonly Part[] {
  const spans = spansOf(document);
  const parts: Part[] = [];
  let sentence = 0;
  for (const { span, part } of spans) {
    const firstSentence = sentence;
    while ((sentences[sentence]?.start ?? Infinity) < span.end) sentence++;
    const firstToken = sentences[firstSentence]?.firstToken ?? tokens.count;
    const endToken = sentences[sentence - 1]?.endToken ?? firstToken;
    if (sentence > firstSentence) parts.push({ part, firstToken, endToken, firstSentence, endSentence: sentence });
  }
  return parts;
}

/** The lines of every part; the passages are those of `pairQuoteMarks` over the same parts. */
export function readLines(reading: Reading, parts: readonly Part[], passages: readonly Passage[]): readonly Line[] {
  const lines: Line[] = [];
  let next = 0;
  parts.forEach(({ part, firstSentence, endSentence }, paragraph) => {
    for (let at = firstSentence; at < endSentence;) {
      const first = reading.sentences[at];
      if (first === undefined) return;
      const start = next;
      let last: Sentence = first;
      // A sentence that ends inside a passage goes on to the end of the passage.
      for (at++; ; at++) {
        while ((passages[next]?.first ?? Infinity) < last.endToken) next++;
        const following = reading.sentences[at];
        if (following === undefined || at >= endSentence || (passages[next - 1]?.end ?? 0) <= last.endToken) break;
        last = following;
      }
      const pieces = piecesOf(reading.tokens, first.firstToken, last.endToken, passages, start);
      lines.push({ pieces, bodyStart: bodyStart(reading, pieces), paragraph, part });
    }
  });
  return lines;
}

interface PartSpan {
  readonly span: Span;
  readonly part: Line['part'];
}

function spansOf({ title, sections }: Reading['document']): readonly PartSpan[] {
  const spans: PartSpan[] = title === null ? [] : [{ span: title, part: 'TITLE' }];
  for (const { heading, paragraphs } of sections) {
    if (heading !== null) spans.push({ span: heading, part: 'HEADING' });
    for (const { span } of paragraphs) spans.push({ span, part: 'PARAGRAPH' });
  }
  return spans.sort((a, b) => a.span.start - b.span.start);
}

function piecesOf(tokens: Tokens, first: number, end: number, passages: readonly Passage[], from: number): Piece[] {
  const pieces: Piece[] = [];
  let next = from;
  for (let at = first; at < end;) {
    while ((passages[next]?.first ?? Infinity) < at) next++;
    const passage = passages[next]?.first === at ? (passages[next] ?? null) : null;
    const to = passage === null ? at + 1 : passage.end;
    pieces.push(piece(tokens, at, to, passage));
    at = to;
  }
  return pieces;
}

function piece(tokens: Tokens, first: number, to: number, passage: Passage | null): Piece {
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[to - 1] ?? start;
  if (passage !== null) {
    const quoted = tokens.text.slice(passage.inner.start, passage.inner.end);
    return { start, end, word: PASSAGE, isCapitalised: false, passage, quoted };
  }
  const form = tokens.text.slice(start, end);
  const lower = form.toLowerCase();
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return { start, end, word, isCapitalised: lower.charCodeAt(0) !== form.charCodeAt(0), passage, quoted: '' };
}

function bodyStart({ document: { dateline } }: Reading, pieces: readonly Piece[]): number {
  if (dateline === null || (pieces[0]?.start ?? Infinity) >= dateline.end) return 0;
  let at = pieces.findIndex(({ start }) => start >= dateline.end);
  if (at < 0) return 0;
  while (/^\p{Pd}+$/u.test(pieces[at]?.word ?? '')) at++;
  return at;
}
