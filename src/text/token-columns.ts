/** Token columns while they are being filled. They grow by doubling, so that filling them is linear. */
export interface TokenColumns {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
}

/** Columns with room for the tokens that running text of this length usually has. */
export function makeColumns(textLength: number): TokenColumns {
  const room = (textLength >> 2) + 16;
  return { count: 0, starts: new Int32Array(room), ends: new Int32Array(room), kinds: new Uint8Array(room) };
}

export function addToken(columns: TokenColumns, start: number, end: number, kind: number): void {
  const at = columns.count++;
  if (at === columns.starts.length) grow(columns);
  columns.starts[at] = start;
  columns.ends[at] = end;
  columns.kinds[at] = kind;
}

/** The columns without the room left at their ends. */
export const cutColumns = ({ count, starts, ends, kinds }: TokenColumns): TokenColumns => ({
  count,
  starts: starts.subarray(0, count),
  ends: ends.subarray(0, count),
  kinds: kinds.subarray(0, count),
});

function grow(columns: TokenColumns): void {
  const { starts, ends, kinds } = columns;
  columns.starts = new Int32Array(starts.length * 2);
  columns.ends = new Int32Array(ends.length * 2);
  columns.kinds = new Uint8Array(kinds.length * 2);
  columns.starts.set(starts);
  columns.ends.set(ends);
  columns.kinds.set(kinds);
}
