/** How long something took, in milliseconds: the median and the 99th of a hundred, and the longest. */
export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/**
 * Does each of the tasks so many times, in turns, and takes of each the median, so that what else the machine does meanwhile does not count.
 * Answers in the order of the tasks, in milliseconds.
 */
export async function medianTimes(tasks: readonly (() => unknown)[], rounds: number): Promise<readonly number[]> {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const start = performance.now();
      await task();
      times[index]?.push(performance.now() - start);
    }
  }
  return times.map((some) => spreadOf(some).p50);
}

/** The spread of at least one time. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { count: times.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}
