import type { Document } from '../model/document.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from './reading.ts';

/** A title, heading or paragraph as tokens and sentences. */
export interface Part {
  readonly part: 'TITLE' | 'HEADING' | 'PARAGRAPH';
  readonly firstToken: number;
  readonly endToken: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** The title, headings and paragraphs of a reading, in the order of the text. */
export function partsOf({ document, tokens, sentences }: Reading): readonly Part[] {
  const parts: Part[] = [];
  let sentence = 0;
  for (const { span, part } of partSpansOf(document)) {
    const firstSentence = sentence;
    while ((sentences[sentence]?.start ?? Infinity) < span.end) sentence++;
    const firstToken = sentences[firstSentence]?.firstToken ?? tokens.count;
    const endToken = sentences[sentence - 1]?.endToken ?? firstToken;
    if (sentence > firstSentence) parts.push({ part, firstToken, endToken, firstSentence, endSentence: sentence });
  }
  return parts;
}

/** A title, heading or paragraph of a document. */
interface PartSpan {
  readonly span: Span;
  readonly part: Part['part'];
}

/** In the order of the text: a title may stand below the first heading of a badly cut page. */
export function partSpansOf({ title, sections }: Document): readonly PartSpan[] {
  const spans: PartSpan[] = title === null ? [] : [{ span: title, part: 'TITLE' }];
  for (const { heading, paragraphs } of sections) {
    if (heading !== null) spans.push({ span: heading, part: 'HEADING' });
    for (const { span } of paragraphs) spans.push({ span, part: 'PARAGRAPH' });
  }
  return spans.sort((a, b) => a.span.start - b.span.start);
}
