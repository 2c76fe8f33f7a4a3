import { afterEach } from 'vitest';
import type { Awaitable, ContentStore } from '../../../src/store/content-store.ts';
import type { Change } from '../../../src/store/content-writer.ts';

/** A place where nothing is kept yet, and where any number of stores may be opened on the same things. */
export interface Place {
  open(): Promise<ContentStore>;
  remove(): Awaitable<void>;
}

export type MakePlace = () => Awaitable<Place>;

/** The stores of one file of tests; they are closed and removed after each test. */
export interface Stores {
  /** A store at a new place, after these commits. */
  holding(...commits: readonly (readonly Change[])[]): Promise<ContentStore>;
  /** Another connection to the place of the last store. */
  again(): Promise<ContentStore>;
}

export function useStores(makePlace: MakePlace): Stores {
  const places: Place[] = [];
  const open: ContentStore[] = [];

  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
    for (const place of places.splice(0)) await place.remove();
  });

  const openAt = async (place: Place): Promise<ContentStore> => {
    const store = await place.open();
    open.push(store);
    return store;
  };
  return {
    async holding(...commits) {
      const place = await makePlace();
      places.push(place);
      const store = await openAt(place);
      for (const changes of commits) await store.commit(changes);
      return store;
    },
    again() {
      const place = places.at(-1);
      if (!place) throw new Error('No store was opened yet.');
      return openAt(place);
    },
  };
}
