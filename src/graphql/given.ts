/** What a client may leave out or set to `null`, which mean the same. */
export type Given<T> = T | null | undefined;

export const isGiven = <T>(value: Given<T>): value is T => value !== null && value !== undefined;
