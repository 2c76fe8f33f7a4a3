import { firstWhere } from '../../text/first-where.ts';
import type { Span } from '../../text/span.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Part } from '../parts.ts';
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
  /** The tokens that it is made of, end-exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
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
  readonly part: Part['part'];
  /** Its tokens. */
  readonly firstToken: number;
  readonly endToken: number;
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

/** The tokens of some pieces. */
export const tokensOf = ({ pieces }: Line, { first, end }: Range): Range => ({
  first: pieces[first]?.firstToken ?? 0,
  end: pieces[end - 1]?.endToken ?? 0,
});

/** The word at a place; empty outside the line. */
export const wordAt = (line: Line, at: number): string => line.pieces[at]?.word ?? '';

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
      const [firstToken, endToken] = [first.firstToken, last.endToken];
      const pieces = piecesOf(reading.tokens, firstToken, endToken, passages, start);
      lines.push({ pieces, bodyStart: bodyStart(reading, pieces), paragraph, part, firstToken, endToken });
    }
  });
  return lines;
}

/** The sentence that stands at a token inside quotation marks, as a line of its own: “They say it rains,” he said. */
export function innerLine({ tokens, sentences }: Reading, line: Line, at: number): Line {
  const sentence = sentences[sentenceAt(sentences, at)];
  const firstToken = sentence?.firstToken ?? line.firstToken;
  const endToken = sentence?.endToken ?? line.endToken;
  return { ...line, pieces: piecesOf(tokens, firstToken, endToken, [], 0), bodyStart: 0, firstToken, endToken };
}

const sentenceAt = (sentences: readonly Sentence[], token: number): number =>
  Math.max(0, firstWhere(sentences.length, (at) => (sentences[at]?.firstToken ?? Infinity) > token) - 1);

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
    return { start, end, word: PASSAGE, isCapitalised: false, passage, quoted, firstToken: first, endToken: to };
  }
  const form = tokens.text.slice(start, end);
  const lower = form.toLowerCase();
  const word = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  const isCapitalised = lower.charCodeAt(0) !== form.charCodeAt(0);
  return { start, end, word, isCapitalised, passage, quoted: '', firstToken: first, endToken: to };
}

function bodyStart({ document: { dateline } }: Reading, pieces: readonly Piece[]): number {
  if (dateline === null || (pieces[0]?.start ?? Infinity) >= dateline.end) return 0;
  let at = pieces.findIndex(({ start }) => start >= dateline.end);
  if (at < 0) return 0;
  while (/^\p{Pd}+$/u.test(pieces[at]?.word ?? '')) at++;
  return at;
}
