import { OnrecordError } from '../model/errors.ts';
import type { ContentStore } from './content-store.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';

/**
 * Opens the store at a location: the path of a file, which is made with its folders where it is not there yet, or
 * `:memory:` for one that ends with the process.
 *
 * @throws OnrecordError `STORE_DAMAGED`, `STORE_TOO_NEW`, `STORE_BUSY`, `STORE_FULL` or `STORE_UNAVAILABLE`; then what
 * was there is left as it was. `BAD_CONFIGURATION` for no name, and for a kind of store that there is none of.
 */
export function openStore(location: string): Promise<ContentStore> {
  if (location.trim() === '') return Promise.reject(nowhere());
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(location)?.[1];
  if (scheme === undefined) return openSqliteStore(location);
  const error = new OnrecordError('BAD_CONFIGURATION', `There is no store for addresses of ${scheme}.`, {
    where: location,
    hint: 'Name a file, or :memory: for a store that ends with the process.',
  });
  return Promise.reject(error);
}

/** To SQLite a file without a name is one that it deletes when it is closed, with all that was read into it. */
const nowhere = (): OnrecordError =>
  new OnrecordError('BAD_CONFIGURATION', 'The store has no name.', {
    hint: 'Name a file, or :memory: for a store that ends with the process.',
  });
