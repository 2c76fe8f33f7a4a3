/** Some tokens of a text, end-exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Whether two ranges have a token in common. */
export const overlap = (a: TokenRange, b: TokenRange): boolean => a.first < b.end && b.first < a.end;
