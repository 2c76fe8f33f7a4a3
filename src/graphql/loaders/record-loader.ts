import DataLoader from 'dataloader';
import type { Awaitable } from '../../store/content-store.ts';
import { betweenLevels } from './schedule.ts';

/** Records by their ids. A record that the request has seen is answered at once; the others of a level in one call. */
export interface RecordLoader<R> {
  byId(id: string): Awaitable<R | null>;
  /** Notes a record that came another way, as an edge of a page. */
  note(record: R): void;
}

export function recordLoader<R>(
  byIds: (ids: readonly string[]) => Awaitable<readonly (R | null)[]>,
  idOf: (record: R) => string,
): RecordLoader<R> {
  const known = new Map<string, R>();
  const note = (record: R): void => {
    known.set(idOf(record), record);
  };
  const unknown = new DataLoader(
    async (ids: readonly string[]) => {
      const records = await byIds(ids);
      for (const record of records) if (record !== null) note(record);
      return records;
    },
    { batchScheduleFn: betweenLevels },
  );
  return { byId: (id) => known.get(id) ?? unknown.load(id), note };
}
