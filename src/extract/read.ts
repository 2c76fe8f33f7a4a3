import type { Document } from '../model/document.ts';
import { readSentences } from '../text/sentences.ts';
import { partSpansOf } from './parts.ts';
import type { Reading } from './reading.ts';

/** Splits the title, the headings and the paragraphs of a document into words and sentences. Linear in the length. */
export function readDocument(document: Document): Reading {
  return {
    document,
    ...readSentences(
      document.text,
      partSpansOf(document).map(({ span }) => span),
    ),
  };
}
