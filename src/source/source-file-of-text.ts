import { createHash } from 'node:crypto';
import type { SourceFile } from '../model/source-file.ts';

/**
 * The record of a text that came by other ways than a file, under the name its sender gave it. The text stays as it is,
 * CRLF and all, so that every offset fits the sender's own copy; size and hash are those of its UTF-8.
 */
export const sourceFileOfText = (path: string, text: string): SourceFile => ({
  path,
  format: 'PLAIN_TEXT',
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
  encoding: 'utf-8',
  text,
  metadata: {},
});
