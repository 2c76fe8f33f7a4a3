import { JOINS, OF, PARTICLE, THE } from './known-words.ts';
import type { NameColumns } from './name-columns.ts';

/** The run of capitals that every token is in, with the small words that join them; -1 outside of runs. */
export interface NameRuns {
  readonly runFirst: Int32Array;
  readonly runEnd: Int32Array;
}

/** Finds the runs: "Bank of England", "Ministry of the Interior", "Marks & Spencer", "Ursula von der Leyen". Linear. */
export function readNameRuns(columns: NameColumns): NameRuns {
  const { capital, sentenceEnd } = columns;
  const count = capital.length;
  const runFirst = new Int32Array(count).fill(-1);
  const runEnd = new Int32Array(count).fill(-1);
  for (let first = 0; first < count; first++) {
    if (capital[first] === 0) continue;
    const limit = sentenceEnd[first]!;
    let end = first + 1;
    while (end < limit && (capital[end] === 1 || joins(columns, end, limit))) end++;
    runFirst.fill(first, first, end);
    runEnd.fill(end, first, end);
    first = end - 1;
  }
  return { runFirst, runEnd };
}

/** "of", "&" and "van" before a capital; "of" before "the" and a capital; and that "the". */
function joins({ capital, small }: NameColumns, at: number, limit: number): boolean {
  const does = small[at]!;
  if (at + 1 >= limit) return false;
  if (capital[at + 1] === 1) {
    if ((does & (OF | JOINS | PARTICLE)) !== 0) return true;
    return (does & THE) !== 0 && (small[at - 1]! & OF) !== 0;
  }
  return (does & OF) !== 0 && (small[at + 1]! & THE) !== 0 && at + 2 < limit && capital[at + 2] === 1;
}
