import { expect, test } from 'vitest';
import { readingTime } from '../../src/graphql/reading-time.ts';
import { representable } from '../../src/graphql/representable.ts';

test.each([
  [0, 1],
  [238, 1],
  [356, 1],
  [358, 2],
  [2380, 10],
])('%d words are read in %d minutes', (words, minutes) => {
  expect(readingTime(words)).toBe(minutes);
});

test('an address that is none and a country that is none are shown as not known', () => {
  expect(representable.url('news.example/bridge')).toBeNull();
  expect(representable.url('https://news.example/bridge')).toBe('https://news.example/bridge');
  expect(representable.countryCode('SU')).toBeNull();
  expect(representable.countryCode('XK')).toBe('XK');
});
