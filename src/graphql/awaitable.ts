import type { Awaitable } from '../store/content-store.ts';

/** `next` of a value: at once where it is there, and later where it is a promise. */
export const after = <T, U>(value: Awaitable<T>, next: (value: T) => Awaitable<U>): Awaitable<U> =>
  value instanceof Promise ? value.then(next) : next(value);

/** All of the values: at once where all are there. */
export const all = <T>(values: readonly Awaitable<T>[]): Awaitable<readonly T[]> =>
  values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);
