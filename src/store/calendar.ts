/** A length of time that begins and ends at midnight in UTC. A week begins on Monday, as in ISO 8601. */
export type BucketUnit = 'DAY' | 'WEEK' | 'MONTH';

/** The number of a day `YYYY-MM-DD`, counted from 1970-01-01; before it, below 0. Not a number for what is no day. */
export const dayNumber = (day: string): number =>
  WRITTEN.test(day) ? Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_OF_A_DAY : NaN;

const WRITTEN = /^\d{4}-\d\d-\d\d$/;
const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The day of a number. */
export const dayOf = (number: number): string => dateOf(number).toISOString().slice(0, 10);

/**
 * The number of the first day of the day, week or month that a day lies in.
 *
 * @example dayOf(startOfBucket('WEEK', dayNumber('2024-03-14'))) // '2024-03-11', a Monday
 */
export function startOfBucket(unit: BucketUnit, day: number): number {
  switch (unit) {
    case 'DAY':
      return day;
    case 'WEEK':
      return day - ((dateOf(day).getUTCDay() + 6) % 7);
    case 'MONTH':
      return day - dateOf(day).getUTCDate() + 1;
  }
}

/** The number of the first day after the day, week or month that begins on a day. */
export function nextStart(unit: BucketUnit, start: number): number {
  switch (unit) {
    case 'DAY':
      return start + 1;
    case 'WEEK':
      return start + 7;
    case 'MONTH':
      return startOfBucket('MONTH', start + 31);
  }
}

const dateOf = (day: number): Date => new Date(day * MILLISECONDS_OF_A_DAY);
