import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import { OnrecordError } from '../../model/errors.ts';
import { guard, storeError } from './errors.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

/** A connection to one SQLite database, and the builder of queries for it. */
export interface OpenDatabase {
  readonly location: string;
  readonly connection: Database.Database;
  readonly builder: Kysely<Tables>;
}

/**
 * Opens or makes the database and brings its tables up to date. A file that turns out not to be ours, or is damaged or
 * newer, is left untouched.
 */
export function openDatabase(location: string): Promise<OpenDatabase> {
  const opened = turn.then(() => open(location));
  turn = opened.catch(() => undefined);
  return opened;
}

/** One at a time: to wait for the lock of a connection of this same process would be to wait for ever. */
let turn: Promise<unknown> = Promise.resolve();

async function open(location: string): Promise<OpenDatabase> {
  if (location !== ':memory:') makePlaceFor(location);
  const connection = guard(location, () => new Database(location, { timeout: BUSY_TIMEOUT }));
  try {
    const isCurrent = recognise(connection, location);
    for (const pragma of PRAGMAS) connection.pragma(pragma);
    const builder = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
    if (!isCurrent) await migrate(connection, builder);
    return { location, connection, builder };
  } catch (error) {
    connection.close();
    throw storeError(location, error);
  }
}

/** Milliseconds that a write waits for another process to finish its own. */
const BUSY_TIMEOUT = 10_000;

/** "ORec": marks the file as ours, see https://sqlite.org/pragma.html#pragma_application_id. */
const APPLICATION_ID = 0x4f526563;

const PRAGMAS = [
  // Readers go on while one writes. A power cut may then lose the last commits, never a part of one.
  'journal_mode = wal',
  'synchronous = normal',
  'temp_store = memory',
  // 64 MiB.
  'cache_size = -65536',
];

function makePlaceFor(location: string): void {
  try {
    mkdirSync(dirname(location), { recursive: true });
  } catch (cause) {
    throw unavailable(location, `Its folder cannot be made: ${cause instanceof Error ? cause.message : ''}`, cause);
  }
  if (statSync(location, { throwIfNoEntry: false })?.isDirectory()) throw unavailable(location, 'It is a folder.');
}

/**
 * Whether the file is a store with all its tables. To know that, nothing is written: a file that is refused here is
 * left as it is, and one that is current is opened while another process writes.
 */
function recognise(connection: Database.Database, location: string): boolean {
  const id = connection.pragma('application_id', { simple: true });
  const tables = connection.prepare<[], string>(`select name from sqlite_schema where type = 'table'`).pluck().all();
  if (tables.length === 0) return false;
  if (id !== APPLICATION_ID) throw unavailable(location, 'It is a database of another program.');
  const done = connection.prepare<[], string>(`select name from ${MIGRATIONS}`).pluck().all();
  if (done.every((name) => name in migrations)) return done.length === Object.keys(migrations).length;
  throw new OnrecordError('STORE_TOO_NEW', `The store ${location} was written by a newer version of Onrecord.`, {
    where: location,
    hint: 'It was left as it is. Update Onrecord, or name another store with --store.',
  });
}

const MIGRATIONS = 'kysely_migration';

/** Holds the write lock all the while, so that of two processes that open a new file the second finds it done. */
async function migrate(connection: Database.Database, builder: Kysely<Tables>): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
  const migrator = new Migrator({ db: builder, provider, migrationTableName: MIGRATIONS, disableTransactions: true });
  connection.exec('begin immediate');
  connection.pragma(`application_id = ${APPLICATION_ID}`);
  const { error } = await migrator.migrateToLatest();
  connection.exec(error === undefined ? 'commit' : 'rollback');
  if (error instanceof Error) throw error;
}

const unavailable = (location: string, what: string, cause?: unknown): OnrecordError =>
  new OnrecordError('STORE_UNAVAILABLE', `The store ${location} cannot be used. ${what}`, {
    where: location,
    hint: 'Name a file in a folder that this user may write in with --store; what is there was left as it is.',
    cause,
  });
