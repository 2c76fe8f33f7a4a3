import type { Document } from '../model/document.ts';
import { readSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from './reading.ts';

/** Splits the title, the headings and the paragraphs of a document into words and sentences. Linear in the length. */
export function readDocument(document: Document): Reading {
  return { document, ...readSentences(document.text, partsOf(document)) };
}

/** In the order of the text: a title may stand below the first heading of a badly cut page. */
function partsOf({ title, sections }: Document): readonly Span[] {
  const parts: Span[] = title === null ? [] : [title];
  for (const { heading, paragraphs } of sections) {
    if (heading !== null) parts.push(heading);
    for (const { span } of paragraphs) parts.push(span);
  }
  return parts.sort((a, b) => a.start - b.start);
}
