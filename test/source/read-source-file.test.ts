import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/model/source-file.ts';
import { openBlocking } from '../../src/source/open-blocking.ts';
import { DEFAULT_MAX_BYTES, readSourceFile } from '../../src/source/read-source-file.ts';
import { folderWith } from './temporary-folder.ts';

const foundIn = (folder: string, path = 'a.txt') =>
  ({ path, absolutePath: join(folder, path), format: 'PLAIN_TEXT', stamp: { bytes: 0, modified: '0' } }) as const;

async function read(bytes: string | Uint8Array, maxBytes = DEFAULT_MAX_BYTES): Promise<SourceFile> {
  return readSourceFile(foundIn(await folderWith({ 'a.txt': bytes })), { maxBytes });
}

describe('a source file is read', () => {
  it('as its canonical text, with what identifies it', async () => {
    const bytes = 'One.\r\nTwo.\rThree.\n';
    expect(await read(bytes)).toEqual({
      path: 'a.txt',
      format: 'PLAIN_TEXT',
      bytes: 18,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: 'utf-8',
      text: 'One.\nTwo.\nThree.\n',
      metadata: {},
    });
  });

  it('when it has as many bytes as the limit, and not one more', async () => {
    expect((await read('12345', 5)).text).toBe('12345');
    await expect(read('123456', 5)).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
      message: expect.stringContaining('6 bytes') as string,
    });
  });

  it('is not read where it is large beyond measure, and takes no time', async () => {
    const folder = await folderWith({ 'a.txt': 'x' });
    await truncate(join(folder, 'a.txt'), 2 ** 40);
    await expect(readSourceFile(foundIn(folder), { maxBytes: DEFAULT_MAX_BYTES })).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
    });
  });
});

describe('a file is refused alone, with a reason', () => {
  it.each([
    ['no bytes', '', 'FILE_EMPTY'],
    ['blanks only', ' \n\t\r\n\u00a0', 'FILE_EMPTY'],
    ['a byte order mark only', Buffer.from([0xef, 0xbb, 0xbf]), 'FILE_EMPTY'],
    ['zero bytes', Buffer.from('text\0\0\0\0text'), 'FILE_BINARY'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'FILE_BINARY'],
    ['a PDF', '%PDF-1.7 some text', 'FILE_BINARY'],
    ['control characters', Buffer.from(Array.from({ length: 300 }, (_, at) => at % 32 || 1)), 'FILE_BINARY'],
    [
      'UTF-8 with a fault',
      Buffer.concat([Buffer.from('“Café” – naïve “Zoë” Málaga '.repeat(5)), Buffer.from([0xe2, 0x80])]),
      'FILE_UNDECODABLE',
    ],
    ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x41]), 'FILE_UNDECODABLE'],
  ])('%s', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, where: 'a.txt', hint: expect.any(String) as string });
  });

  it('when it is gone', async () => {
    const folder = await folderWith({ 'a.txt': 'x' });
    await rm(join(folder, 'a.txt'));
    await expect(readSourceFile(foundIn(folder), { maxBytes: 9 })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  it('when it is a folder or a pipe that nobody writes to', async () => {
    const folder = await folderWith({ 'a.txt/b.txt': 'x' });
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    for (const name of ['a.txt', 'pipe.txt']) {
      await expect(readSourceFile(foundIn(folder, name), { maxBytes: 9 })).rejects.toMatchObject({
        code: 'FILE_UNREADABLE',
      });
    }
  });
});

describe('a source file is read the same while the thread stands still', () => {
  const options = { maxBytes: 20, open: openBlocking };

  it('as its canonical text', async () => {
    const found = foundIn(await folderWith({ 'a.txt': 'One.\r\nTwo “2”.\n' }));
    expect(await readSourceFile(found, options)).toEqual(await readSourceFile(found, { maxBytes: 20 }));
  });

  it.each([
    ['gone.txt', 'FILE_NOT_FOUND'],
    ['large.txt', 'FILE_TOO_LARGE'],
    ['pipe.txt', 'FILE_UNREADABLE'],
  ])('or refused: %s is %s', async (name, code) => {
    const folder = await folderWith({ 'large.txt': 'x'.repeat(21) });
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    await expect(readSourceFile(foundIn(folder, name), options)).rejects.toMatchObject({ code, where: name });
  });
});
