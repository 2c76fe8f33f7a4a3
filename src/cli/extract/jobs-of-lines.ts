import { createReadStream } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import { OnrecordError } from '../../model/errors.ts';
import type { LineJob } from './job.ts';
import { linesOf } from './lines.ts';

/** Names the standard input in place of a file. */
export const STDIN = '-';

/**
 * The lines of files, or of the standard input (`-`), one at a time. The signal also ends the waiting for
 * a line that does not come.
 *
 * @throws OnrecordError `PATH_NOT_FOUND` where a file cannot be opened or read.
 */
export async function* jobsOfLines(
  inputs: readonly string[],
  maxBytes: number,
  signal: AbortSignal,
): AsyncGenerator<LineJob> {
  for (const input of inputs) {
    const name = input === STDIN ? 'stdin' : input;
    try {
      const stream: Readable = input === STDIN ? process.stdin : createReadStream(input);
      for await (const line of linesOf(addAbortSignal(signal, stream), maxBytes)) {
        yield { type: 'LINE', input: name, line };
      }
    } catch (cause) {
      if (signal.aborted) return;
      throw isSystemError(cause) ? unreadable(name, cause) : cause;
    }
  }
}

const isSystemError = (cause: unknown): cause is NodeJS.ErrnoException =>
  cause instanceof Error && 'syscall' in cause && 'code' in cause;

const unreadable = (name: string, cause: NodeJS.ErrnoException): OnrecordError =>
  new OnrecordError('PATH_NOT_FOUND', `${name} cannot be read (${cause.code ?? cause.message}).`, {
    where: name,
    hint: 'Check the spelling, the folder that the command was started in, and the rights to read it.',
    cause,
  });
