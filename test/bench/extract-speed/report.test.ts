import { expect, test } from 'vitest';
import { median, speedReport } from '../../../bench/extract-speed/report.ts';

test('the median of an odd number is the middle one, and is not swayed by one slow round', () => {
  expect(median([2, 1, 900])).toBe(2);
});

test('rates are those of the median round', () => {
  const contestant = { name: 'reader', command: () => [], onOneCore: true, does: 'reads', lacks: 'writing' };
  const usages = [4, 2, 100].map((seconds) => ({ seconds, cpuSeconds: 2, peakMegabytes: 80 }));
  const report = speedReport({ articles: 2_000, tokens: 1_400_000, bytes: 0 }, [{ contestant, usages }]);
  expect(report.split('\n')[1]?.split(/ +/)).toEqual(['reader', '500', '350,000', '1.00', '80']);
  expect(report).toContain('writing');
});
