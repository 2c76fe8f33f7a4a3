import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BucketUnit, dayNumber, dayOf, nextStart, startOfBucket } from '../../src/store/calendar.ts';
import { bucketsOf, countBuckets, MOST_BUCKETS } from '../../src/store/timeline.ts';

const first = (unit: BucketUnit, day: string): string => dayOf(startOfBucket(unit, dayNumber(day)));

describe('a bucket', () => {
  it.each([
    ['DAY', '2024-02-29', '2024-02-29'],
    ['WEEK', '2024-03-17', '2024-03-11'],
    ['WEEK', '2024-03-18', '2024-03-18'],
    ['WEEK', '2021-01-01', '2020-12-28'],
    ['MONTH', '2024-02-29', '2024-02-01'],
    ['WEEK', '1969-12-31', '1969-12-29'],
    ['MONTH', '1969-12-31', '1969-12-01'],
  ] as const)('of a %s that has %s in it begins on %s', (unit, day, start) => {
    expect(first(unit, day)).toBe(start);
  });

  it('ends where the next one begins, and has every one of its days in it', () => {
    const units = fc.constantFrom<BucketUnit>('DAY', 'WEEK', 'MONTH');
    fc.assert(
      fc.property(units, fc.integer({ min: -700_000, max: 2_900_000 }), (unit, day) => {
        const start = startOfBucket(unit, day);
        const next = nextStart(unit, start);
        expect(start).toBeLessThanOrEqual(day);
        expect(next).toBeGreaterThan(day);
        expect(startOfBucket(unit, next)).toBe(next);
        expect(startOfBucket(unit, next - 1)).toBe(start);
      }),
    );
  });

  it('is counted from the one that has the first day in it to the one that has the last', () => {
    expect(countBuckets('MONTH', '2024-01-31', '2024-02-01')).toBe(2);
    expect(countBuckets('WEEK', '2024-03-11', '2024-03-17')).toBe(1);
    expect(countBuckets('DAY', '2024-03-17', '2024-03-11')).toBe(0);
    expect(countBuckets('DAY', '0001-01-01', '9999-12-31')).toBe(MOST_BUCKETS);
  });
});

it('buckets lose and double nothing of the days that are put into them', () => {
  const counts = fc.record({
    day: fc.integer({ min: 19_000, max: 19_390 }),
    articleCount: fc.nat(9),
    mentionCount: fc.nat(9),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(counts, { selector: ({ day }) => day }),
      fc.constantFrom('DAY', 'WEEK', 'MONTH'),
      (days, by) => {
        const buckets = bucketsOf(
          days.map((day) => ({ ...day, quoteCount: 0, quoteAboutCount: 1 })),
          { by },
        );
        const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
        expect(sum(buckets.map(({ mentionCount }) => mentionCount))).toBe(
          sum(days.map(({ mentionCount }) => mentionCount)),
        );
        expect(sum(buckets.map(({ quoteAboutCount }) => quoteAboutCount))).toBe(days.length);
        for (const [index, { start }] of buckets.entries()) {
          const before = buckets[index - 1];
          if (before) expect(dayNumber(start)).toBe(dayNumber(before.end) + 1);
        }
      },
    ),
  );
});
