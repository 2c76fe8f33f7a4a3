import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FileChanges } from '../../src/source/watch-files.ts';
import { watchFiles } from '../../src/source/watch-files.ts';
import { folderWith } from './temporary-folder.ts';

/** Watches a folder; `until` waits for the batches that bring all of it. */
async function watching(folder: string) {
  const heard = new Set<string>();
  let wake = (): void => undefined;
  const onChanges = ({ found, removed }: FileChanges): Promise<void> => {
    for (const finding of found)
      heard.add(`found ${finding.type === 'FILE' ? finding.file.path : finding.problem.path}`);
    for (const path of removed) heard.add(`removed ${path}`);
    wake();
    return Promise.resolve();
  };
  const watcher = await watchFiles([folder], {
    base: folder,
    onChanges,
    onError: (cause) => expect.unreachable(String(cause)),
  });
  onTestFinished(() => watcher.close());
  const until = async (...expected: readonly string[]): Promise<void> => {
    while (!expected.every((event) => heard.has(event))) await new Promise<void>((resolve) => (wake = resolve));
  };
  return { heard, until };
}

describe('a watched folder', () => {
  it('tells of new, changed, renamed and removed files, and of no others', async () => {
    const folder = await folderWith({ 'a.txt': 'one' });
    const { heard, until } = await watching(folder);

    await mkdir(join(folder, 'new'));
    await writeFile(join(folder, 'picture.png'), 'x');
    await writeFile(join(folder, '.hidden.txt'), 'x');
    await writeFile(join(folder, 'new', 'b.txt'), 'two');
    await writeFile(join(folder, 'a.txt'), 'one and a half');
    await until('found a.txt', 'found new/b.txt');

    await rename(join(folder, 'a.txt'), join(folder, 'c.txt'));
    await until('removed a.txt', 'found c.txt');

    await rm(join(folder, 'new'), { recursive: true });
    await until('removed new/b.txt');
    const all = ['found a.txt', 'found c.txt', 'found new/b.txt', 'removed a.txt', 'removed new/b.txt'];
    expect([...heard].sort()).toEqual(all);
  });

  it('tells of a file under its own name only, though a link leads to it', async () => {
    const folder = await folderWith({ 'a.txt': 'one' });
    await symlink(join(folder, 'a.txt'), join(folder, 'link.txt'));
    const { heard, until } = await watching(folder);
    await writeFile(join(folder, 'a.txt'), 'two');
    await until('found a.txt');
    expect([...heard]).toEqual(['found a.txt']);
  });

  it('that is moved away as a whole has not lost its files: it is an error, and they are kept', async () => {
    const parent = await folderWith({ 'news/a.txt': 'one', 'news/b.txt': 'two' });
    const folder = join(parent, 'news');
    const told: FileChanges[] = [];
    const error = await new Promise((resolve, reject) => {
      const onChanges = (changes: FileChanges): Promise<void> => Promise.resolve(void told.push(changes));
      watchFiles([folder], { base: parent, onChanges, onError: resolve })
        .then((watcher) => {
          onTestFinished(() => watcher.close());
          return rename(folder, join(parent, 'away'));
        })
        .catch(reject);
    });
    expect(error).toMatchObject({ code: 'PATH_NOT_FOUND', where: folder });
    expect(told).toEqual([]);
  });

  it('is refused where it is not there', async () => {
    const folder = await folderWith({});
    const options = { base: folder, onChanges: () => Promise.resolve(), onError: () => undefined };
    await expect(watchFiles([join(folder, 'gone')], options)).rejects.toMatchObject({ code: 'PATH_NOT_FOUND' });
  });
});
