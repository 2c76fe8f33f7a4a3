import { OnrecordError } from '../model/errors.ts';
import type { PublishedFilter } from './content-store.ts';

/** Seconds since 1970, or {@link NO_TIME} where there is none. */
export const secondsOf = (publishedAt: string | null): number =>
  publishedAt === null ? NO_TIME : Math.floor(Date.parse(publishedAt) / 1000);

/** Stands for the time of an article that has none: before all times, so that newest first puts it last. */
export const NO_TIME = -(2 ** 52);

/** A range of seconds since 1970, both inclusive. */
export interface TimeRange {
  readonly from: number;
  readonly until: number;
}

/** Whatever time an article may have that has one. */
export const DATED: TimeRange = { from: NO_TIME + 1, until: 2 ** 52 };

/** The same, and also that of an article that has none. */
export const DATED_OR_NOT: TimeRange = { ...DATED, from: NO_TIME };

/**
 * The seconds that the days of a filter span; `null` where it has none. No range holds {@link NO_TIME}.
 *
 * @throws OnrecordError `BAD_FILTER` for what is no day.
 */
export function timeRangeOf({ publishedFrom, publishedUntil }: PublishedFilter): TimeRange | null {
  if (publishedFrom === undefined && publishedUntil === undefined) return null;
  return {
    from: publishedFrom === undefined ? DATED.from : startOfDay(publishedFrom),
    until: publishedUntil === undefined ? DATED.until : startOfDay(publishedUntil) + SECONDS_OF_A_DAY - 1,
  };
}

const SECONDS_OF_A_DAY = 86_400;

function startOfDay(day: string): number {
  const seconds = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) / 1000 : NaN;
  if (Number.isFinite(seconds)) return seconds;
  throw new OnrecordError('BAD_FILTER', `${JSON.stringify(day)} is not a day.`, {
    hint: 'Write the year, month and day with hyphens: 2024-03-14.',
  });
}
