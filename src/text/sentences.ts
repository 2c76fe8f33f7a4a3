import { endsSentence, sentenceTail } from './sentence-end.ts';
import type { Span } from './span.ts';
import { tokenizeParts, type Tokens } from './tokens.ts';

/** A sentence without the blanks around it; its tokens are those from `firstToken` up to, not including, `endToken`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * Splits paragraphs into tokens and sentences. No sentence reaches over the end of its paragraph, every token belongs
 * to one sentence, and a paragraph of blanks has none. Quotation marks and brackets that close after the full stop
 * belong to the sentence before.
 *
 * @example readSentences('“It is done.” He left.', [{ start: 0, end: 22 }]).sentences // two: 0–13 and 14–22
 */
export function readSentences(
  text: string,
  paragraphs: readonly Span[],
): { readonly tokens: Tokens; readonly sentences: readonly Sentence[] } {
  const tokens = tokenizeParts(text, paragraphs);
  const sentences: Sentence[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const first = next;
    while (next < tokens.count && (tokens.starts[next] ?? 0) < paragraph.end) next++;
    splitParagraph(tokens, first, next, sentences);
  }
  return { tokens, sentences };
}

function splitParagraph(tokens: Tokens, first: number, end: number, sentences: Sentence[]): void {
  let firstToken = first;
  for (let at = first; at < end; at++) {
    const tail = sentenceTail(tokens, at, end);
    if (tail === at) continue;
    if (tail === end || endsSentence(tokens, firstToken, at, tail, end)) {
      sentences.push(toSentence(tokens, firstToken, tail));
      firstToken = tail;
    }
    at = tail - 1;
  }
  if (firstToken < end) sentences.push(toSentence(tokens, firstToken, end));
}

const toSentence = ({ starts, ends }: Tokens, firstToken: number, endToken: number): Sentence => ({
  start: starts[firstToken] ?? 0,
  end: ends[endToken - 1] ?? 0,
  firstToken,
  endToken,
});
