import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/store/sqlite/open-database.ts';
import { makeSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { news } from '../conformance/news.ts';
import { readAll } from '../conformance/read.ts';
import { temporaryPlace } from './temporary-place.ts';

let place: ReturnType<typeof temporaryPlace>;
beforeEach(() => {
  place = temporaryPlace();
});
afterEach(() => place.remove());

/** A store file with news in it, closed. */
async function fill(): Promise<void> {
  const store = await place.open();
  await store.commit(news);
  await store.close();
}

/** A refusal that says what it is, where, and what to do. */
const refusal = (code: string) =>
  expect.objectContaining({ code, where: place.path, hint: expect.stringMatching(/\w/) as unknown }) as unknown;

describe('openStore', () => {
  it('makes the folders of the file', async () => {
    const store = await openStore(join(place.path, '..', 'deep', 'er', 'store.db'));
    expect(await store.corpus()).toMatchObject({ revision: 0 });
    await store.close();
  });

  it('keeps nothing of a store in memory', async () => {
    const store = await openStore(':memory:');
    await store.commit(news);
    await store.close();
    const other = await openStore(':memory:');
    expect(await other.corpus()).toMatchObject({ revision: 0, articles: 0 });
    await other.close();
  });

  it('refuses a kind of store that there is none of', async () => {
    await expect(openStore('postgres://localhost/news')).rejects.toMatchObject({ code: 'BAD_CONFIGURATION' });
  });

  it.each(['', '  '])('refuses a store without a name, %j, which would be gone when it is closed', async (nothing) => {
    await expect(openStore(nothing)).rejects.toMatchObject({ code: 'BAD_CONFIGURATION' });
  });

  it('refuses a file that is no store, and leaves it as it is', async () => {
    writeFileSync(place.path, 'These are notes of mine, and no database. '.repeat(100));
    const before = readFileSync(place.path);
    await expect(place.open()).rejects.toEqual(refusal('STORE_DAMAGED'));
    expect(readFileSync(place.path)).toEqual(before);
  });

  it('refuses a store whose first page is damaged, and leaves it as it is', async () => {
    await fill();
    const bytes = readFileSync(place.path);
    bytes.fill(0xa5, 100, 4096);
    writeFileSync(place.path, bytes);
    await expect(place.open()).rejects.toEqual(refusal('STORE_DAMAGED'));
    expect(readFileSync(place.path)).toEqual(bytes);
  });

  it('refuses the database of another program, and leaves it as it is', async () => {
    const other = new Database(place.path);
    other.exec('create table recipes (name text)');
    other.close();
    const before = readFileSync(place.path);
    await expect(place.open()).rejects.toEqual(refusal('STORE_UNAVAILABLE'));
    expect(readFileSync(place.path)).toEqual(before);
  });

  it('refuses a store of a newer version, and leaves it as it is', async () => {
    await fill();
    const later = new Database(place.path);
    later.exec(`insert into kysely_migration values ('9999-from-the-future', '2100-01-01')`);
    later.pragma('wal_checkpoint(truncate)');
    later.close();
    const before = readFileSync(place.path);
    await expect(place.open()).rejects.toEqual(refusal('STORE_TOO_NEW'));
    expect(readFileSync(place.path)).toEqual(before);
  });

  it('refuses a folder', async () => {
    mkdirSync(place.path);
    await expect(place.open()).rejects.toEqual(refusal('STORE_UNAVAILABLE'));
  });

  it('refuses a place below a file', async () => {
    writeFileSync(place.path, '');
    await expect(openStore(join(place.path, 'store.db'))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('refuses a folder in which this user may not write', async () => {
    const folder = join(place.path, '..', 'locked');
    mkdirSync(folder, { mode: 0o555 });
    await asOrdinaryUser(async () => {
      await expect(openStore(join(folder, 'store.db'))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    });
  });

  it('opens for two at once where there is nothing yet', async () => {
    const [one, other] = await Promise.all([place.open(), place.open()]);
    await one.commit(news);
    expect(await other.corpus()).toMatchObject({ revision: 1, articles: 5 });
    await one.close();
    await other.close();
  });
});

describe('an open store', () => {
  it('says that it is damaged when it comes upon a damaged page', async () => {
    await fill();
    const bytes = readFileSync(place.path);
    bytes.fill(0xa5, 4096 * 2);
    writeFileSync(place.path, bytes);
    await expect(
      (async () => {
        const store = await place.open();
        try {
          await readAll(store.articles, {}, 'NEWEST');
        } finally {
          await store.close();
        }
      })(),
    ).rejects.toEqual(refusal('STORE_DAMAGED'));
  });

  it('says that it is damaged when it comes upon a record that can no longer be read', async () => {
    await fill();
    const database = new Database(place.path);
    database.exec(`update articles set details = substr(details, 2)`);
    database.close();
    const store = await place.open();
    expect(() => store.articles.page([{ filter: {}, order: 'NEWEST', first: 1 }])).toThrow(
      expect.objectContaining({ code: 'STORE_DAMAGED', hint: expect.stringMatching(/\w/) as unknown }),
    );
    expect(await store.corpus()).toMatchObject({ revision: 1, articles: 5 });
    await store.close();
  });

  it('says that it is full when there is no room for a commit, and keeps what it had', async () => {
    await fill();
    const database = await openDatabase(place.path);
    database.connection.pragma('max_page_count = 1');
    const store = makeSqliteStore(database);
    const more = news.map((change) => ({ ...change, file: { ...change.file, path: `more/${change.file.path}` } }));
    await expect(async () => store.commit([...more, ...more])).rejects.toEqual(refusal('STORE_FULL'));
    expect(await store.corpus()).toMatchObject({ revision: 1, articles: 5 });
    expect(await store.search.count([{ query: 'varga', kinds: ['ARTICLE'] }])).toEqual([3]);
    await store.close();
  });

  it('says that it is busy when another process writes for too long', async () => {
    await fill();
    const database = await openDatabase(place.path);
    database.connection.pragma('busy_timeout = 1');
    const store = makeSqliteStore(database);
    const other = new Database(place.path);
    other.exec('begin immediate');
    await expect(async () => store.commit(news)).rejects.toEqual(refusal('STORE_BUSY'));
    expect(await store.corpus()).toMatchObject({ revision: 1 });
    other.exec('rollback');
    other.close();
    expect(await store.commit(news)).toMatchObject({ revision: 2 });
    await store.close();
  });
});

/** Root may write anywhere, so it is put aside for as long as that matters. */
async function asOrdinaryUser(action: () => Promise<void>): Promise<void> {
  const user = process.geteuid?.();
  if (user === 0) process.seteuid?.(65_534);
  try {
    await action();
  } finally {
    if (user === 0) process.seteuid?.(0);
  }
}
