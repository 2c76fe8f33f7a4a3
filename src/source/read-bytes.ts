import { constants, type BigIntStats } from 'node:fs';
import { open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { FoundFile } from './found-file.ts';
import { notAFile, refusal } from './problems.ts';

/**
 * All bytes of a file as it was at one moment: it is looked at before and after through the same handle, and read
 * again where it changed in between. Pipes and devices are not waited for.
 *
 * @throws OnrecordError `FILE_UNREADABLE` for what is no file, `FILE_TOO_LARGE` before anything is read,
 *   `FILE_CHANGED_WHILE_READ` where it changed at every attempt; the system's own errors as they are.
 */
export async function readBytes(
  { absolutePath, path }: Pick<FoundFile, 'absolutePath' | 'path'>,
  maxBytes: number,
  opened: Open = open,
): Promise<Buffer> {
  const handle = await opened(absolutePath, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return await readSteady(handle, path, maxBytes);
  } finally {
    await handle.close();
  }
}

/** Opens a file, as Node does or in another way. */
export type Open = (path: string, flags: number) => Soon<Readable & { readonly close: () => Soon<void> }>;

/** What is asked of a file's handle. */
export interface Readable {
  readonly stat: (options: { readonly bigint: true }) => Soon<BigIntStats>;
  readonly read: (
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ) => Soon<{ readonly bytesRead: number }>;
}

type Soon<T> = T | Promise<T>;

/** {@link readBytes} of an open file. */
export async function readSteady(handle: Readable, path: string, maxBytes: number): Promise<Buffer> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const before = await handle.stat({ bigint: true });
    if (!before.isFile()) throw refusal(notAFile(path));
    if (before.size > maxBytes) throw refusal(tooLarge(path, Number(before.size), maxBytes));
    const bytes = await readUpTo(handle, Number(before.size) + 1);
    const after = await handle.stat({ bigint: true });
    if (BigInt(bytes.length) === before.size && before.size === after.size && before.mtimeNs === after.mtimeNs)
      return bytes;
    await pause(attempt * PAUSE_IN_MS);
  }
  throw refusal({
    path,
    code: 'FILE_CHANGED_WHILE_READ',
    message: `${path} was written to while it was read, ${ATTEMPTS} times.`,
    hint: 'Ingest it again when the writing is done.',
  });
}

const ATTEMPTS = 3;
const PAUSE_IN_MS = 20;

const tooLarge = (path: string, bytes: number, maxBytes: number) =>
  ({
    path,
    code: 'FILE_TOO_LARGE',
    message: `${path} has ${bytes} bytes; the limit is ${maxBytes}.`,
    hint: 'Split it, or raise the limit.',
  }) as const;

/** From the start of the file, until its end or until `limit` bytes are there. */
async function readUpTo(handle: Readable, limit: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(limit);
  let filled = 0;
  while (filled < limit) {
    const { bytesRead } = await handle.read(buffer, filled, limit - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
