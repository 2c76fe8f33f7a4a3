import { expect, test } from 'vitest';
import { table } from '../../bench/table.ts';

test('the first column is set to the left, the others to the right', () => {
  const rows = [
    ['content', '0.86', '12'],
    ['cue', '–', '3'],
  ];
  expect(table(['', 'F1', 'quotes'], rows)).toBe('           F1  quotes\ncontent  0.86      12\ncue         –       3');
});
