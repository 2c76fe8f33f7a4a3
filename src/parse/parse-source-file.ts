import type { Document } from '../model/document.ts';
import type { SourceFile, SourceFormat } from '../model/source-file.ts';
import { parsePlainText } from './plain-text.ts';

/**
 * The structure of a source file: title, sections, paragraphs, boilerplate, byline and date as spans over its text. What
 * is known from outside the text wins over what the text says of itself. Any text has a structure; nothing is thrown.
 */
export function parseSourceFile({ format, text, metadata }: SourceFile): Document {
  const document = PARSERS[format](text);
  return { ...document, metadata: { ...document.metadata, ...metadata } };
}

const PARSERS: Readonly<Record<SourceFormat, (text: string) => Document>> = { PLAIN_TEXT: parsePlainText };
