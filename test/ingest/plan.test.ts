import { describe, expect, test } from 'vitest';
import { plan } from '../../src/ingest/plan.ts';
import type { Finding } from '../../src/source/look-at-file.ts';
import type { KnownFile } from '../../src/store/content-writer.ts';

const found = (path: string, modified = '1'): Finding => ({
  type: 'FILE',
  file: { path, absolutePath: `/base/${path}`, format: 'PLAIN_TEXT', stamp: { bytes: 10, modified } },
});
const unreadable = (path: string): Finding => ({
  type: 'PROBLEM',
  problem: { path, code: 'FILE_UNREADABLE', message: `${path} cannot be read.`, hint: null },
});
const known = (path: string, parts: Partial<KnownFile> = {}): KnownFile => ({
  path,
  stamp: { bytes: 10, modified: '1' },
  sha256: `sha-of-${path}`,
  extractor: 'rules/1',
  refused: false,
  ...parts,
});
const planOf = (findings: readonly Finding[], knownFiles: readonly KnownFile[], scope = 'news/') =>
  plan(findings, knownFiles, { isInScope: (path) => path.startsWith(scope), extractor: 'rules/1' });
const pathsToRead = async (...given: Parameters<typeof planOf>) =>
  (await planOf(...given)).toRead.map(({ found: { path } }) => path);

describe('a plan', () => {
  test('does not read a file whose stamp and extractor are those of the article', async () => {
    expect(await planOf([found('news/a.txt')], [known('news/a.txt')])).toMatchObject({ toRead: [], unchanged: 1 });
  });

  test('reads what is new, touched, extracted by another version, or was refused before', async () => {
    const findings = [found('news/a.txt'), found('news/b.txt', '2'), found('news/c.txt'), found('news/d.txt')];
    const knownFiles = [
      known('news/b.txt'),
      known('news/c.txt', { extractor: 'rules/0' }),
      known('news/d.txt', { refused: true, sha256: null, extractor: null }),
    ];
    expect(await pathsToRead(findings, knownFiles)).toEqual(['news/a.txt', 'news/b.txt', 'news/c.txt', 'news/d.txt']);
  });

  test('reads in the order of the paths, whatever the order of the findings', async () => {
    expect(await pathsToRead([found('news/b.txt'), found('news/a.txt')], [])).toEqual(['news/a.txt', 'news/b.txt']);
  });

  test('takes for gone what is in the scope and was not found, and counts what lies outside of it', async () => {
    const { gone, elsewhere } = await planOf([], [known('news/a.txt'), known('archive/b.txt')]);
    expect(gone.map(({ path }) => path)).toEqual(['news/a.txt']);
    expect(elsewhere).toBe(1);
  });

  test('does not take for gone what lies in a folder that cannot be looked into', async () => {
    const { gone, refused } = await planOf(
      [unreadable('news/locked')],
      [known('news/locked/a.txt'), known('news/b.txt')],
    );
    expect(gone.map(({ path }) => path)).toEqual(['news/b.txt']);
    expect(refused.map(({ path }) => path)).toEqual(['news/locked']);
  });
});
