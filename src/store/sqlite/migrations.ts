import type { Migration } from 'kysely';
import { firstTables } from './migrations/0001-tables-of-articles-and-actors.ts';
import { corrections } from './migrations/0002-corrections.ts';

/** Every change that was ever made to the tables, in order. A released one is never edited; a new one is added. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-tables-of-articles-and-actors': firstTables,
  '0002-corrections': corrections,
};
