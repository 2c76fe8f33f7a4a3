/** Some tokens of a text, end-exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Whether two ranges have a token in common. */
export const overlap = (a: TokenRange, b: TokenRange): boolean => a.first < b.end && b.first < a.end;

/** Whether some of these have a token in common with some of those. Plain loops: it is asked of all pairs of proposals nearby. */
export function haveCommon(these: readonly TokenRange[], those: readonly TokenRange[]): boolean {
  for (const a of these) for (const b of those) if (overlap(a, b)) return true;
  return false;
}

/** Whether one of some ranges holds another range as a whole. */
export function holds(ranges: readonly TokenRange[], { first, end }: TokenRange): boolean {
  for (const range of ranges) if (range.first <= first && end <= range.end) return true;
  return false;
}
