import type { Document } from '../model/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';

/** A document with its words: made once, read by every rule of the extractor. */
export interface Reading {
  readonly document: Document;
  /** Of the title, the headings and the paragraphs, in the order of the text; boilerplate has none. */
  readonly tokens: Tokens;
  /** None crosses the end of a title, heading or paragraph. */
  readonly sentences: readonly Sentence[];
}
