import { expect, test } from 'vitest';
import { measureReliability } from '../../../bench/attribution/reliability.ts';
import { compared } from './marked.ts';

const TEXT = 'Ann said that the rain was coming soon. Bob left.';
const GOLD = [{ content: 'the rain was coming' }];

const RIGHT = 'the rain was coming soon';
const WRONG = 'Bob left';

test('a quote is right with half of the words in common, and wrong with fewer', () => {
  const shareRight = (content: string) =>
    measureReliability([compared(TEXT, GOLD, [{ content, confidence: 0.95 }])]).bins[9]?.shareRight;
  expect(shareRight(RIGHT)).toBe(1);
  expect(shareRight('the rain')).toBe(1);
  expect(shareRight('rain')).toBe(0);
  expect(shareRight(WRONG)).toBe(0);
});

test('every bin gives the number, the mean confidence and the share right of its quotes', () => {
  const { bins } = measureReliability([
    compared(TEXT, GOLD, [
      { content: RIGHT, confidence: 0.5 },
      { content: WRONG, confidence: 0.52 },
      { content: WRONG, confidence: 1 },
    ]),
  ]);
  expect(bins).toHaveLength(10);
  expect(bins[5]).toEqual({ from: 0.5, quotes: 2, meanConfidence: 0.51, shareRight: 0.5 });
  expect(bins[9]).toEqual({ from: 0.9, quotes: 1, meanConfidence: 1, shareRight: 0 });
  expect(bins[0]).toEqual({ from: 0, quotes: 0, meanConfidence: null, shareRight: null });
});

test('the calibration error weighs each bin by its quotes', () => {
  const { expectedCalibrationError } = measureReliability([
    compared(TEXT, GOLD, [
      { content: RIGHT, confidence: 0.75 },
      { content: RIGHT, confidence: 0.75 },
      { content: RIGHT, confidence: 0.75 },
      { content: WRONG, confidence: 0.5 },
    ]),
  ]);
  expect(expectedCalibrationError).toBeCloseTo((3 * 0.25 + 0.5) / 4);
});

test('quotes that are as right as they say have no calibration error', () => {
  const { expectedCalibrationError } = measureReliability([
    compared(TEXT, GOLD, [
      { content: RIGHT, confidence: 0.5 },
      { content: WRONG, confidence: 0.5 },
    ]),
  ]);
  expect(expectedCalibrationError).toBe(0);
});
