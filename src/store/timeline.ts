import { OnrecordError } from '../model/errors.ts';
import { type BucketUnit, dayNumber, dayOf, nextStart, startOfBucket } from './calendar.ts';
import type { PublishedFilter } from './content-store.ts';

/** Whose timeline, in which buckets. Buckets at the edges count only what lies within the days. */
export interface TimelineRequest extends PublishedFilter {
  readonly actorId: string;
  readonly by: BucketUnit;
}

/** How much is told of an actor. */
export interface ActorCounts {
  /** That name it. */
  readonly articleCount: number;
  readonly mentionCount: number;
  /** Of which it is a speaker. */
  readonly quoteCount: number;
  /** That have its name in them. */
  readonly quoteAboutCount: number;
}

export interface TimelineBucket extends ActorCounts {
  /** Its first and last day in UTC, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
}

export interface Timeline {
  /** Of one length, in the order of time and without gaps: a chart that leaves out the quiet weeks tells a lie. */
  readonly buckets: readonly TimelineBucket[];
  /** Articles that name the actor and have no date: they are in no bucket. */
  readonly undatedArticleCount: number;
}

/** What is told of an actor on one day, counted from 1970-01-01. */
export interface DayCounts extends ActorCounts {
  readonly day: number;
}

/** The most buckets of a timeline: a year by days, seven by weeks, thirty-three by months. */
export const MOST_BUCKETS = 400;

/**
 * How many buckets a timeline from one day to another has, {@link MOST_BUCKETS} at most.
 *
 * @example countBuckets('MONTH', '2024-01-31', '2024-02-01') // 2
 */
export const countBuckets = (by: BucketUnit, from: string, until: string): number =>
  startsOf(by, dayNumber(from), dayNumber(until), MOST_BUCKETS).length;

/**
 * Puts days into buckets, from `publishedFrom` or else the first day to `publishedUntil` or else the last.
 *
 * @param days within the days that are asked for, in any order, each once
 * @throws OnrecordError `BAD_FILTER` for more than {@link MOST_BUCKETS}
 */
export function bucketsOf(
  days: readonly DayCounts[],
  { by, publishedFrom, publishedUntil }: Omit<TimelineRequest, 'actorId'>,
): readonly TimelineBucket[] {
  const told = days.map(({ day }) => day);
  const first = publishedFrom === undefined ? Math.min(...told) : dayNumber(publishedFrom);
  const last = publishedUntil === undefined ? Math.max(...told) : dayNumber(publishedUntil);
  if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
  const starts = startsOf(by, first, last, MOST_BUCKETS + 1);
  if (starts.length > MOST_BUCKETS) throw tooMany(by, first, last);
  const sums = new Map(starts.map((start) => [start, { ...NOTHING }]));
  for (const { day, ...counts } of days) {
    const sum = sums.get(startOfBucket(by, day));
    if (sum) for (const name of COUNTS) sum[name] += counts[name];
  }
  return [...sums].map(([start, counts]) => ({ start: dayOf(start), end: dayOf(nextStart(by, start) - 1), ...counts }));
}

const NOTHING = { articleCount: 0, mentionCount: 0, quoteCount: 0, quoteAboutCount: 0 } satisfies ActorCounts;
const COUNTS = [
  'articleCount',
  'mentionCount',
  'quoteCount',
  'quoteAboutCount',
] as const satisfies (keyof ActorCounts)[];

function startsOf(by: BucketUnit, first: number, last: number, most: number): readonly number[] {
  const starts: number[] = [];
  for (let start = startOfBucket(by, first); start <= last && starts.length < most; start = nextStart(by, start)) {
    starts.push(start);
  }
  return starts;
}

const tooMany = (by: BucketUnit, first: number, last: number): OnrecordError =>
  new OnrecordError(
    'BAD_FILTER',
    `From ${dayOf(first)} to ${dayOf(last)} there are more than ${MOST_BUCKETS} buckets of a ${by.toLowerCase()}.`,
    {
      where: 'by, publishedFrom, publishedUntil',
      hint: 'Ask for longer buckets, or for fewer days with `publishedFrom` and `publishedUntil`.',
    },
  );
