import type { BigIntStats } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSteady } from '../../src/source/read-bytes.ts';
import type { Readable } from '../../src/source/read-bytes.ts';

/** A file whose content is another at every look. */
function fileOf(...contents: readonly string[]): Readable {
  let look = 0;
  const now = (): string => contents[Math.min(look, contents.length - 1)] ?? '';
  return {
    stat: () => {
      const stats = {
        isFile: () => true,
        size: BigInt(now().length),
        mtimeNs: BigInt(Math.min(look, contents.length - 1)),
      };
      look++;
      return Promise.resolve(stats as BigIntStats);
    },
    read: (buffer: Buffer, offset: number, length: number, position: number) =>
      Promise.resolve({ bytesRead: buffer.write(now().slice(position, position + length), offset), buffer }),
  };
}

describe('a file that is written to while it is read', () => {
  it('is read again until it is still', async () => {
    expect((await readSteady(fileOf('a', 'ab', 'abc', 'abcd'), 'a.txt', 10)).toString()).toBe('abcd');
  });

  it('is refused where it never is', async () => {
    const growing = fileOf(...Array.from({ length: 20 }, (_, length) => 'x'.repeat(length)));
    await expect(readSteady(growing, 'a.txt', 100)).rejects.toMatchObject({
      code: 'FILE_CHANGED_WHILE_READ',
      where: 'a.txt',
    });
  });
});
