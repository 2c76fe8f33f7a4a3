import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { correctionFiles, readCorrectionFile } from '../../src/source/correction-files.ts';
import { folderWith } from './temporary-folder.ts';

const pathsIn = async (base: string) => (await correctionFiles(base)).map(({ path }) => path);

describe('the folder of corrections', () => {
  it('is gone through by path, without what is hidden or of another kind', async () => {
    const base = await folderWith({
      'corrections/b.yaml': '',
      'corrections/a.YML': '',
      'corrections/people/c.yaml': '',
      'corrections/.draft.yaml': '',
      'corrections/.old/d.yaml': '',
      'corrections/picture.png': '',
      'corrections/notes.txt': '',
      'news/e.yaml': '',
    });
    await mkdir(join(base, 'corrections/folder.yaml'));
    expect(await pathsIn(base)).toEqual([
      'corrections/a.YML',
      'corrections/b.yaml',
      'corrections/notes.txt',
      'corrections/people/c.yaml',
    ]);
  });

  it('need not be there', async () => {
    expect(await pathsIn(await folderWith({ 'a.txt': 'one' }))).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)('is told where it may not be looked into', async () => {
    const base = await folderWith({ 'corrections/a.yaml': '' });
    await chmod(join(base, 'corrections'), 0);
    await expect(correctionFiles(base)).rejects.toMatchObject({ code: 'FILE_UNREADABLE', where: 'corrections' });
    await chmod(join(base, 'corrections'), 0o700);
  });
});

describe('a file of corrections', () => {
  const reading = async (name: string, content: string | Uint8Array, maxBytes = 1_000) => {
    const base = await folderWith({ [`corrections/${name}`]: content });
    const [file] = await correctionFiles(base);
    return file === undefined ? null : readCorrectionFile(file, maxBytes);
  };

  it('is read in the encodings that articles are read in', async () => {
    expect(await reading('a.yaml', '\ufeff- same: [Kovács]')).toBe('- same: [Kovács]');
    expect(await reading('a.yaml', Buffer.from('\ufeff- same: [Kovács]', 'utf16le'))).toBe('- same: [Kovács]');
    expect(await reading('a.yaml', '')).toBe('');
  });

  it.each([
    ['a.yaml', Buffer.from([0, 1, 2]), 'FILE_UNDECODABLE'],
    ['a.yaml', '#'.repeat(1_001), 'FILE_TOO_LARGE'],
    ['a.yaml.txt', '- same: [A, B]', 'CORRECTION_MALFORMED'],
  ])('%s with %o is refused with %s', async (name, content, code) => {
    await expect(reading(name, content)).rejects.toMatchObject({ code, where: `corrections/${name}` });
  });
});
