import { createHash } from 'node:crypto';
import type { SourceFile } from '../model/source-file.ts';
import { decode } from './decode.ts';
import type { FoundFile } from './found-file.ts';
import { refusal, systemProblem, undecodable } from './problems.ts';
import { readBytes, type Open } from './read-bytes.ts';
import { OnrecordError } from '../model/errors.ts';
import type { ProblemRecord } from '../model/records.ts';

export interface ReadOptions {
  /** A larger file is refused before it is read. */
  readonly maxBytes: number;
  /** How files are opened, where not in the way that waits beside other work. */
  readonly open?: Open;
}

/** Far above any article, far below what would hold up the others. */
export const DEFAULT_MAX_BYTES = 10_000_000;

/**
 * Reads and decodes one file that was found.
 *
 * @throws OnrecordError with a `ProblemCode` where the file cannot be taken; its hint says what to do.
 */
export async function readSourceFile(found: FoundFile, options: ReadOptions): Promise<SourceFile> {
  const bytes = await bytesOf(found, options);
  const { path, format } = found;
  const decoded = decode(bytes);
  if (decoded === 'BINARY') throw refusal(binary(path));
  if (decoded === 'UNDECODABLE') throw refusal(undecodable(path));
  if (!/\S/.test(decoded.text)) throw refusal(empty(path));
  return {
    path,
    format,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: decoded.encoding,
    text: decoded.text.replace(/\r\n?/g, '\n'),
    metadata: {},
  };
}

async function bytesOf(found: FoundFile, { maxBytes, open }: ReadOptions): Promise<Buffer> {
  try {
    return await readBytes(found, maxBytes, open);
  } catch (cause) {
    throw cause instanceof OnrecordError ? cause : refusal(systemProblem(found.path, cause), cause);
  }
}

const empty = (path: string): ProblemRecord => ({
  path,
  code: 'FILE_EMPTY',
  message: `${path} holds no text.`,
  hint: 'Leave it out, or put the text in.',
});

const binary = (path: string): ProblemRecord => ({
  path,
  code: 'FILE_BINARY',
  message: `${path} is binary and not text.`,
  hint: 'Save the article as plain text.',
});
