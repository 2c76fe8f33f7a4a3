import { describe, expect, it } from 'vitest';
import { haveCommon, holds } from '../../../src/extract/tagging/token-range.ts';

const [early, middle, late] = [
  { first: 0, end: 3 },
  { first: 2, end: 6 },
  { first: 6, end: 8 },
];

describe('ranges', () => {
  it('have a token in common where one of each overlap', () => {
    expect(haveCommon([late, early], [middle])).toBe(true);
  });
  it('have none where they only touch', () => {
    expect(haveCommon([middle], [late])).toBe(false);
  });
  it('have none with no ranges', () => {
    expect(haveCommon([], [early])).toBe(false);
  });
  it('hold a range that one of them has as a whole', () => {
    expect(holds([early, middle], { first: 3, end: 6 })).toBe(true);
  });
  it('do not hold a range that only two of them have together', () => {
    expect(holds([early, middle], { first: 1, end: 4 })).toBe(false);
  });
});
