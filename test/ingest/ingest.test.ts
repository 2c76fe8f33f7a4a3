import { appendFileSync, chmodSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { ContentStore } from '../../src/store/content-store.ts';
import type { IngestOptions } from '../../src/ingest/bring-up-to-date.ts';
import { emptyFolder } from '../empty-folder.ts';

const STORM = 'Storm hits the coast\n\n“The harbour is closed,” said Anna Kovács, the mayor of Szeged.\n';
const STRIKE = 'Dockers walk out\n\nThe union said that no ship would be unloaded on Monday.\n';

interface Corpus {
  readonly store: ContentStore;
  /** Where a file of the corpus is. */
  readonly file: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly ingest: (names?: readonly string[], options?: Partial<IngestOptions>) => ReturnType<typeof ingest>;
  /** Ids of the articles by their paths. */
  readonly ids: () => Promise<Record<string, string>>;
}

async function corpus(): Promise<Corpus> {
  const base = emptyFolder();
  const store = await openStore(':memory:');
  onTestFinished(async () => store.close());
  const file = (name: string) => join(base, name);
  mkdirSync(file('news'));
  return {
    store,
    file,
    write: (name, text) => {
      mkdirSync(join(file(name), '..'), { recursive: true });
      writeFileSync(file(name), text);
    },
    ingest: (names = ['news'], options = {}) => ingest(store, names.map(file), { base, maxBytes: 10_000, ...options }),
    ids: async () => {
      const [page] = await store.articles.page([{ filter: {}, order: 'TITLE', first: 100 }]);
      return Object.fromEntries((page?.edges ?? []).map(({ node }) => [node.path, node.id]));
    },
  };
}

const NOTHING = {
  added: 0,
  changed: 0,
  moved: 0,
  removed: 0,
  unchanged: 0,
  refused: [],
  corrections: [],
  elsewhere: 0,
  interrupted: false,
};

describe('an ingest', () => {
  test('adds what is new, and leaves it alone the next time', async () => {
    const { store, write, ingest, ids } = await corpus();
    write('news/storm.txt', STORM);
    write('news/2024/strike.txt', STRIKE);
    expect(await ingest()).toEqual({ ...NOTHING, added: 2 });
    expect(Object.keys(await ids())).toEqual(['news/2024/strike.txt', 'news/storm.txt']);
    const { revision } = await store.corpus();
    expect(await ingest()).toEqual({ ...NOTHING, unchanged: 2 });
    expect((await store.corpus()).revision).toBe(revision);
  });

  test('reads a changed file again and keeps the id of its article', async () => {
    const { file, write, ingest, ids } = await corpus();
    write('news/storm.txt', STORM);
    await ingest();
    const before = await ids();
    appendFileSync(file('news/storm.txt'), '\nThe bridge was reopened on Friday.\n');
    expect(await ingest()).toEqual({ ...NOTHING, changed: 1 });
    expect(await ids()).toEqual(before);
  });

  test('takes a file of the same bytes under a new date for unchanged, and does not read it a third time', async () => {
    const { store, file, write, ingest } = await corpus();
    write('news/storm.txt', STORM);
    await ingest();
    utimesSync(file('news/storm.txt'), 1_000_000_000, 1_000_000_000);
    expect(await ingest()).toEqual({ ...NOTHING, unchanged: 1 });
    expect((await store.knownFiles())[0]?.stamp?.modified).toBe('1000000000000000000');
    let wereRead = 0;
    await ingest(['news'], { onProgress: () => wereRead++ });
    expect(wereRead).toBe(0);
  });

  test('moves the article of a renamed file, with its id', async () => {
    const { file, write, ingest, ids } = await corpus();
    write('news/storm.txt', STORM);
    await ingest();
    const before = await ids();
    renameSync(file('news/storm.txt'), file('news/a-storm.txt'));
    expect(await ingest()).toEqual({ ...NOTHING, moved: 1 });
    expect(await ids()).toEqual({ 'news/a-storm.txt': before['news/storm.txt'] });
  });

  test('moves one of two equal articles where one of two new files of the same bytes can have it', async () => {
    const { file, write, ingest, ids } = await corpus();
    write('news/a.txt', STORM);
    await ingest();
    renameSync(file('news/a.txt'), file('news/b.txt'));
    write('news/c.txt', STORM);
    expect(await ingest()).toEqual({ ...NOTHING, added: 1, moved: 1 });
    expect(Object.keys(await ids()).sort()).toEqual(['news/b.txt', 'news/c.txt']);
  });

  test('removes what is gone from the named folder, and keeps articles from other places', async () => {
    const { file, write, ingest, ids } = await corpus();
    write('news/storm.txt', STORM);
    write('archive/strike.txt', STRIKE);
    await ingest(['news', 'archive']);
    rmSync(file('news/storm.txt'));
    expect(await ingest()).toEqual({ ...NOTHING, removed: 1, elsewhere: 1 });
    expect(Object.keys(await ids())).toEqual(['archive/strike.txt']);
  });

  test('refuses single files with a reason that the store keeps, until they can be read', async () => {
    const { store, write, ingest, ids } = await corpus();
    write('news/empty.txt', '\n\n');
    write('news/long.txt', STORM.repeat(1_000));
    write('news/storm.txt', STORM);
    const { added, refused } = await ingest();
    expect(added).toBe(1);
    expect(refused.map(({ path, code }) => [path, code])).toEqual([
      ['news/empty.txt', 'FILE_EMPTY'],
      ['news/long.txt', 'FILE_TOO_LARGE'],
    ]);
    expect((await store.corpus()).problems).toBe(2);

    write('news/empty.txt', STRIKE);
    expect(await ingest(['news'], { maxBytes: 1_000_000 })).toEqual({ ...NOTHING, added: 2, unchanged: 1 });
    expect((await store.corpus()).problems).toBe(0);
    expect(Object.keys(await ids()).length).toBe(3);
  });

  test('keeps the article of a file that can no longer be taken, and says so', async () => {
    const { store, write, ingest, ids } = await corpus();
    write('news/storm.txt', STORM);
    await ingest();
    write('news/storm.txt', '');
    expect((await ingest()).refused.map(({ code }) => code)).toEqual(['FILE_EMPTY']);
    expect(Object.keys(await ids())).toEqual(['news/storm.txt']);
    write('news/storm.txt', STORM);
    await ingest();
    expect((await store.corpus()).problems).toBe(0);
  });

  test('refuses a file that vanishes while others are read, and goes on', async () => {
    const { file, write, ingest, ids } = await corpus();
    for (const name of ['a', 'b', 'c']) write(`news/${name}.txt`, `${STORM}${name}\n`);
    const { refused } = await ingest(['news'], {
      onProgress: ({ done }) => {
        if (done === 1) rmSync(file('news/b.txt'));
      },
    });
    expect(refused.map(({ path, code }) => [path, code])).toEqual([['news/b.txt', 'FILE_NOT_FOUND']]);
    expect(Object.keys(await ids()).sort()).toEqual(['news/a.txt', 'news/c.txt']);
    expect((await ingest()).refused).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('keeps the articles of a folder that may not be looked into', async () => {
    const { file, write, ingest, ids } = await corpus();
    write('news/locked/storm.txt', STORM);
    await ingest();
    chmodSync(file('news/locked'), 0);
    const report = await ingest();
    chmodSync(file('news/locked'), 0o700);
    expect(report.refused.map(({ path }) => path)).toEqual(['news/locked']);
    expect(Object.keys(await ids())).toEqual(['news/locked/storm.txt']);
  });

  test('stops after the file at hand, keeps what was read and removes nothing', async () => {
    const { file, write, ingest, ids } = await corpus();
    write('news/old.txt', STRIKE);
    await ingest();
    rmSync(file('news/old.txt'));
    for (const name of ['a', 'b', 'c']) write(`news/${name}.txt`, `${STORM}${name}\n`);
    const controller = new AbortController();
    const report = await ingest(['news'], {
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    expect(report).toEqual({ ...NOTHING, added: 1, interrupted: true });
    expect(Object.keys(await ids()).sort()).toEqual(['news/a.txt', 'news/old.txt']);
    expect(await ingest()).toEqual({ ...NOTHING, added: 2, removed: 1, unchanged: 1 });
  });

  test('commits many files in a few transactions', async () => {
    const { store, write, ingest } = await corpus();
    for (let i = 0; i < 150; i++) write(`news/${i}.txt`, `Storm number ${i}\n\nThe harbour is closed.\n`);
    expect(await ingest()).toEqual({ ...NOTHING, added: 150 });
    expect((await store.corpus()).revision).toBe(3);
  });

  test('does nothing at all where a named path is not there', async () => {
    const { store, write, ingest } = await corpus();
    write('news/storm.txt', STORM);
    await expect(ingest(['news', 'nowhere'])).rejects.toMatchObject({ code: 'PATH_NOT_FOUND' });
    expect((await store.corpus()).articles).toBe(0);
  });
});
