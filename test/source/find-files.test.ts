import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/source/find-files.ts';
import { folderWith } from './temporary-folder.ts';

/** Paths of files, and codes with paths of problems. */
async function found(paths: readonly string[], base: string): Promise<readonly string[]> {
  const findings: string[] = [];
  for await (const finding of findFiles(paths, { base })) {
    findings.push(finding.type === 'FILE' ? finding.file.path : `${finding.problem.code} ${finding.problem.path}`);
  }
  return findings;
}

describe('source files are found', () => {
  it('in folders and the folders in them, in the order of their paths', async () => {
    const folder = await folderWith({ 'b.txt': 'x', 'a/z.txt': 'x', 'a.txt': 'x', 'a/B.TXT': 'x', 'a-c/1.txt': 'x' });
    expect(await found([folder], folder)).toEqual(['a-c/1.txt', 'a.txt', 'a/B.TXT', 'a/z.txt', 'b.txt']);
  });

  it('without what is hidden, packages and other kinds', async () => {
    const folder = await folderWith({
      'a.txt': 'x',
      '.b.txt': 'x',
      '.git/c.txt': 'x',
      'node_modules/d.txt': 'x',
      '.onrecord/e.txt': 'x',
      'f.png': 'x',
      txt: 'x',
    });
    expect(await found([folder], folder)).toEqual(['a.txt']);
  });

  it('with size and time, told from the base', async () => {
    const folder = await folderWith({ 'news/a.txt': 'four' });
    const findings = [];
    for await (const finding of findFiles([join(folder, 'news')], { base: folder })) findings.push(finding);
    expect(findings).toMatchObject([
      { type: 'FILE', file: { path: 'news/a.txt', format: 'PLAIN_TEXT', stamp: { bytes: 4 } } },
    ]);
    expect(findings[0]).toHaveProperty('file.stamp.modified', expect.stringMatching(/^\d{19}$/));
  });

  it('under their absolute path where they lie outside of the base', async () => {
    const folder = await folderWith({ 'a.txt': 'x' });
    expect(await found([folder], join(folder, 'elsewhere'))).toEqual([join(folder, 'a.txt')]);
  });

  it('once, however often and in whatever order they are named', async () => {
    const folder = await folderWith({ 'a.txt': 'x', 'b/c.txt': 'x' });
    const paths = [join(folder, 'b', 'c.txt'), folder, join(folder, 'b'), join(folder, 'a.txt'), folder];
    expect(await found(paths, folder)).toEqual(['a.txt', 'b/c.txt']);
  });

  it('though they are hidden, where they are named', async () => {
    const folder = await folderWith({ '.inbox/a.txt': 'x', '.b.txt': 'x' });
    expect(await found([join(folder, '.inbox'), join(folder, '.b.txt')], folder)).toEqual(['.b.txt', '.inbox/a.txt']);
  });
});

describe('links', () => {
  it('are followed to what lies elsewhere, once', async () => {
    const elsewhere = await folderWith({ 'a.txt': 'x', 'b/c.txt': 'x' });
    const folder = await folderWith({ 'own.txt': 'x' });
    await symlink(join(elsewhere, 'a.txt'), join(folder, 'link.txt'));
    await symlink(join(elsewhere, 'a.txt'), join(folder, 'again.txt'));
    await symlink(join(elsewhere, 'b'), join(folder, 'd'));
    expect(await found([folder], folder)).toEqual(['again.txt', 'd/c.txt', 'own.txt']);
  });

  it('are followed to what is hidden beside them', async () => {
    const folder = await folderWith({ '..data/a.txt': 'x' });
    await symlink(join('..data', 'a.txt'), join(folder, 'a.txt'));
    expect(await found([folder], folder)).toEqual(['a.txt']);
  });

  it('to what is found in its own place lead to nothing new', async () => {
    const folder = await folderWith({ 'b/c.txt': 'x', 'd.txt': 'x' });
    await symlink(join(folder, 'b'), join(folder, 'a'));
    await symlink(join(folder, 'd.txt'), join(folder, 'a.txt'));
    expect(await found([folder], folder)).toEqual(['b/c.txt', 'd.txt']);
  });

  it('that go round in a circle end', async () => {
    const folder = await folderWith({ 'in/a.txt': 'x', 'b.txt': 'x' });
    await symlink(folder, join(folder, 'in', 'up'));
    expect(await found([join(folder, 'in')], folder)).toEqual(['in/a.txt', 'in/up/b.txt']);
  });

  it('that lead nowhere are a problem', async () => {
    const folder = await folderWith({ 'a.txt': 'x' });
    await symlink(join(folder, 'gone.txt'), join(folder, 'b.txt'));
    expect(await found([folder], folder)).toEqual(['a.txt', 'FILE_NOT_FOUND b.txt']);
  });
});

describe('what is no file', () => {
  it('is a problem where it has the name of one, and the rest goes on', async () => {
    const folder = await folderWith({ 'a.txt/inside.txt': 'x', 'z.txt': 'x' });
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect(await found([folder], folder)).toEqual(['a.txt/inside.txt', 'FILE_UNREADABLE pipe.txt', 'z.txt']);
  });

  it.each([
    ['a path that is not there', 'gone', 'PATH_NOT_FOUND'],
    ['a file of a kind that is not read', 'a.pdf', 'BAD_CONFIGURATION'],
  ])('%s is refused before anything is found', async (_, name, code) => {
    const folder = await folderWith({ 'a.txt': 'x', 'a.pdf': 'x' });
    const path = join(folder, name);
    await expect(found([folder, path], folder)).rejects.toMatchObject({
      code,
      where: path,
      hint: expect.any(String) as string,
    });
  });
});
