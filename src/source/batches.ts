/** Joins what comes in a burst, and hands it out batch by batch. */
export interface Batches {
  readonly add: (item: string) => void;
  /** Drops what is not handed out yet, and waits for what is. */
  readonly close: () => Promise<void>;
}

/**
 * Hands out all that was added within a short while, each once and sorted, one batch at a time: `handle` is called again
 * when its last promise is kept. What it throws goes to `onError`.
 */
export function batches(
  handle: (batch: readonly string[]) => Promise<void>,
  onError: (cause: unknown) => void,
): Batches {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let handling = Promise.resolve();

  const handOut = async (): Promise<void> => {
    const batch = [...waiting].sort();
    waiting.clear();
    if (batch.length > 0) await handle(batch);
  };
  const fire = (): void => {
    timer = undefined;
    handling = handling.then(handOut).catch(onError);
  };
  return {
    add(item) {
      waiting.add(item);
      timer ??= setTimeout(fire, JOINED_IN_MS);
    },
    close() {
      clearTimeout(timer);
      waiting.clear();
      return handling;
    },
  };
}

/** Changes that are no further apart come as one batch: so do the two halves of a rename, of which the new file is waited for. */
const JOINED_IN_MS = 600;
