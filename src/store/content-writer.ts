import type { Annotations } from '../model/annotations.ts';
import type { Document } from '../model/document.ts';
import type { CorrectionRecord, GivenCorrection, ProblemRecord } from '../model/records.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Awaitable } from './content-store.ts';

/** What tells, without reading it, that a file is still the one that was read. */
export interface FileStamp {
  /** Size in bytes. */
  readonly bytes: number;
  /** Time of the last change in nanoseconds since 1970, in decimal digits. */
  readonly modified: string;
}

/** A file that the store knows of: one that was read, or refused. */
export interface KnownFile {
  readonly path: string;
  /** As it was when it was last read, also when it was refused then. `null` where it could not be looked at. */
  readonly stamp: FileStamp | null;
  /** Of the article that is kept; `null` where none is. */
  readonly sha256: string | null;
  readonly extractor: string | null;
  /** Whether the last reading was refused. */
  readonly refused: boolean;
}

/** One thing that happened to one file. */
export type Change =
  /** The file is new, or its text or the extractor changed: replaces all that was kept for the path. */
  | {
      readonly type: 'PUT';
      readonly file: SourceFile;
      readonly stamp: FileStamp;
      readonly document: Document;
      readonly annotations: Annotations;
    }
  /** The same bytes under the same path, with another stamp. Raises no revision by itself. */
  | { readonly type: 'TOUCH'; readonly path: string; readonly stamp: FileStamp }
  /**
   * The same bytes under another path. The article keeps its id and slug, and takes the place of one that was kept for
   * `to`. Nothing happens where none is kept for `from`.
   */
  | { readonly type: 'MOVE'; readonly from: string; readonly to: string; readonly stamp: FileStamp }
  /** The file is gone: the article and the problem of that path go too. */
  | { readonly type: 'REMOVE'; readonly path: string }
  /** The file could not be taken. An article that was kept for the path stays as it was. */
  | { readonly type: 'REFUSE'; readonly problem: ProblemRecord; readonly stamp: FileStamp | null }
  /**
   * These corrections hold from now on, and no others. The articles of the outdated paths stay as they are, but count as
   * extracted by nobody, so that they are read again.
   */
  | {
      readonly type: 'CORRECT';
      readonly corrections: readonly GivenCorrection[];
      readonly outdated: readonly string[];
    };

/**
 * What to look for articles by: an actor that goes by one of the names, words that all stand in the text, whatever the
 * case and accents; or a correction that has changed them.
 */
export type Clue = { readonly names: readonly string[] } | { readonly words: string } | { readonly correction: string };

/** What a commit did, as counts of articles. */
export interface Commit {
  /** The corpus revision after it. */
  readonly revision: number;
  readonly added: number;
  readonly changed: number;
  readonly moved: number;
  readonly removed: number;
  readonly refused: number;
}

/** The writing side of the store. */
export interface ContentWriter {
  knownFiles(): Awaitable<readonly KnownFile[]>;
  /** By file and line. */
  knownCorrections(): Awaitable<readonly CorrectionRecord[]>;
  /** For each clue, the paths of the articles that it leads to; it may lead to more, but not to fewer. */
  pathsWith(clues: readonly Clue[]): Awaitable<readonly (readonly string[])[]>;
  /**
   * Applies the changes in their order, all or none, as one transaction that ends in a new corpus revision
   * (none where nothing that a reader can see has changed).
   *
   * @throws OnrecordError `STORE_FULL`, `STORE_BUSY`, `STORE_DAMAGED`; then nothing was written.
   */
  commit(changes: readonly Change[]): Awaitable<Commit>;
}
