import type { Change, Commit, ContentWriter } from '../store/content-writer.ts';

/** Gathers changes and commits them together: a commit for each file would cost more than the file. */
export interface Batch {
  /** Commits, once enough has been gathered. */
  readonly add: (change: Change) => Promise<void>;
  /** Commits what is left. */
  readonly finish: () => Promise<void>;
  /** What the commits did so far. */
  readonly done: () => Omit<Commit, 'revision'>;
}

/** @throws OnrecordError the `STORE_…` codes, from `add` and `finish`; the commits before are kept. */
export function batchOf(store: Pick<ContentWriter, 'commit'>): Batch {
  let changes: Change[] = [];
  let bytes = 0;
  const done = { added: 0, changed: 0, moved: 0, removed: 0, refused: 0 };

  const finish = async (): Promise<void> => {
    if (changes.length === 0) return;
    const commit = await store.commit(changes);
    changes = [];
    bytes = 0;
    for (const what of WHATS) done[what] += commit[what];
  };
  return {
    add: async (change) => {
      changes.push(change);
      if (change.type === 'PUT') bytes += change.file.bytes;
      if (changes.length >= MOST_CHANGES || bytes >= MOST_BYTES) await finish();
    },
    finish,
    done: () => ({ ...done }),
  };
}

const WHATS = ['added', 'changed', 'moved', 'removed', 'refused'] as const;

/** So few that a server that runs in the same process is not kept waiting, and that a stop comes soon. */
const MOST_CHANGES = 64;

/** Of source files; what is held of one in memory is a multiple of its size. */
const MOST_BYTES = 4_000_000;
