/** What stands for what is beyond the ends of a stretch of tokens. */
const BEFORE = -1;
const AFTER = -2;

/** What a column says of a token, or that it is not between `first` and `end`. */
export const near = (column: Int32Array, at: number, first: number, end: number): number =>
  at < first ? BEFORE : at >= end ? AFTER : column[at]!;

/** The same for columns of bytes: the compiler makes slow code of a function that reads both. */
export const nearByte = (column: Uint8Array, at: number, first: number, end: number): number =>
  at < first ? BEFORE : at >= end ? AFTER : column[at]!;
