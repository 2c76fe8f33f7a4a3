import type { Metadata } from './metadata.ts';

/** How a source file is written. */
export type SourceFormat = 'PLAIN_TEXT';

/** One file as it was read: its decoded text and what identifies it. */
export interface SourceFile {
  /** Relative to the base folder, with `/` between the parts; absolute where the file lies outside of it. */
  readonly path: string;
  readonly format: SourceFormat;
  /** Size of the file on disk, in bytes. */
  readonly bytes: number;
  /** Of the bytes on disk, in lower-case hexadecimal. */
  readonly sha256: string;
  /** The encoding the bytes were read as, as a WHATWG label: `utf-8`, `utf-16le`, `windows-1252` … */
  readonly encoding: string;
  /** The canonical text: decoded, byte order mark dropped, CRLF and lone CR to LF, and nothing else done to it. */
  readonly text: string;
  /** What is known from outside the text. It wins over what the text says of itself. */
  readonly metadata: Partial<Metadata>;
}
