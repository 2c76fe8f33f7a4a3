import Database from 'better-sqlite3';
import { OnrecordError, type StoreErrorCode } from '../../model/errors.ts';

/** Runs what touches the database at `location`, and throws what SQLite refuses as an {@link OnrecordError}. */
export function guard<T>(location: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw storeError(location, error);
  }
}

/** What SQLite's refusal means to a person. Anything that is not SQLite's comes back as it was. */
export function storeError(location: string, error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const meaning = MEANINGS.find(([codes]) => codes.test(error.code));
  if (!meaning) return error;
  const [, code, what, hint] = meaning;
  return new OnrecordError(code, `The store ${location} ${what}: ${error.message}.`, {
    where: location,
    hint,
    cause: error,
  });
}

/** By SQLite's result codes, https://sqlite.org/rescode.html; the extended ones begin with the plain ones. */
const MEANINGS: readonly (readonly [RegExp, StoreErrorCode, string, string])[] = [
  [
    /^SQLITE_(CORRUPT|NOTADB|FORMAT)/,
    'STORE_DAMAGED',
    'is damaged or no store',
    'It was left as it is. Put it aside and ingest again, or name another with --store.',
  ],
  [
    /^SQLITE_(BUSY|LOCKED|PROTOCOL)/,
    'STORE_BUSY',
    'is being written by another process',
    'Wait until it is done and try again.',
  ],
  [
    /^SQLITE_FULL/,
    'STORE_FULL',
    'has no room left',
    'Free some space on the disk and try again; what was kept before is unharmed.',
  ],
  [
    /^SQLITE_(READONLY|PERM|AUTH|CANTOPEN|IOERR)/,
    'STORE_UNAVAILABLE',
    'cannot be read and written',
    'Check that the folder is there and that this user may write in it, or name another place with --store.',
  ],
];
