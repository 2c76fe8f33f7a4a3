import { constants } from 'node:os';

/** A wish of the person or the system that the program stop. */
export interface Stop {
  /** Aborted by the first SIGINT (Ctrl-C) or SIGTERM. */
  readonly signal: AbortSignal;
  /** The exit code of a program that was stopped so, as shells count them; `null` while it was not. */
  readonly exitCode: () => number | null;
}

/** Listens for the wish to stop. The second one is not a wish any more: it ends the program at once. */
export function stopSignal(): Stop {
  const controller = new AbortController();
  let exitCode: number | null = null;
  const stop = (name: 'SIGINT' | 'SIGTERM'): void => {
    if (controller.signal.aborted) process.exit(128 + constants.signals[name]);
    exitCode = 128 + constants.signals[name];
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return { signal: controller.signal, exitCode: () => exitCode };
}

/** Resolves when the signal is aborted. */
export const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
