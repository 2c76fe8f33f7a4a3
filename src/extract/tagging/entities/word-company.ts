import { MARK_SHAPE } from '../word-shape.ts';
import { ACTS, COMPANY_ENDING, GIVEN_NAME, HEAD, LOCATIVE, THE, TITLE, WHO } from './known-words.ts';
import type { NameColumns } from './name-columns.ts';
import type { NameRuns } from './name-runs.ts';

/** What is counted of every word of a text, in this order. */
const INSIDE_SENTENCES = 0;
export const SMALL = 1;
const PERSON = 2;
const BODY = 3;
const PLACE = 4;
const AFTER_CAPITAL = 5;
const ACTING = 6;
/** How many counts a word has. */
export const SEEN = 7;

/** Counts what a word with a capital stands beside, at one of its places in the text. */
export function countCompany(
  { capital, known, beside, small, sentenceFirst, sentenceEnd }: NameColumns,
  { runEnd }: NameRuns,
  shape: Uint8Array,
  at: number,
  seen: Int32Array,
  slot: number,
): void {
  const first = sentenceFirst[at]!;
  const isOpening = at === first || (at - 1 === first && shape[first] === MARK_SHAPE);
  const endsRun = runEnd[at]! - at === 1;
  const add = (which: number, isSo: boolean): void => {
    if (isSo) seen[slot + which]!++;
  };
  add(INSIDE_SENTENCES, !isOpening);
  if (at > first) {
    const before = at - 1;
    add(PERSON, (beside[before]! & TITLE) !== 0);
    add(PERSON, capital[before] === 1 && (known[before]! & GIVEN_NAME) !== 0);
    add(PLACE, endsRun && (small[before]! & LOCATIVE) !== 0);
    add(BODY, endsRun && (small[before]! & THE) !== 0);
    add(AFTER_CAPITAL, capital[before] === 1);
  }
  const after = at + 1;
  if (after >= sentenceEnd[at]!) return;
  add(BODY, capital[after] === 1 && (beside[after]! & (HEAD | COMPANY_ENDING)) !== 0);
  add(ACTING, (beside[after]! & ACTS) !== 0);
  add(PERSON, (small[after]! & WHO) !== 0);
}

/** Whether it has its capital inside of sentences, up to twice, and whether it is written small anywhere. */
export const writtenOf = (seen: Int32Array, slot: number): number =>
  Math.min(2, seen[slot + INSIDE_SENTENCES]!) + 3 * Math.min(1, seen[slot + SMALL]!);

/** Beside what it stands; what comes before `OF_KINDS` is about people, organisations and places alone. */
export const companyOf = (seen: Int32Array, slot: number): number => {
  const upTo = (most: number, which: number): number => Math.min(most, seen[slot + which]!);
  return (
    upTo(2, PERSON) + 3 * upTo(2, BODY) + 9 * upTo(2, PLACE) + OF_KINDS * (upTo(1, AFTER_CAPITAL) + 2 * upTo(1, ACTING))
  );
};

export const OF_KINDS = 27;
