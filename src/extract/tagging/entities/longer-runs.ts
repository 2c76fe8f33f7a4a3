import type { Tokens } from '../../../text/tokens.ts';
import { CAPITALS_ONLY } from '../word-shape.ts';
import { COMPANY_ENDING, GIVEN_NAME, HEAD, PLACE_WORD } from './known-words.ts';
import type { NameColumns } from './name-columns.ts';
import type { NameRuns } from './name-runs.ts';

/** A run of several capitals that looks like a person’s name, an organisation’s, a place’s, or like none of these. */
const PERSON = 1;
const BODY = 2;
const PLACE = 3;
const OTHER = 4;

/** Capitals that are the first letters of a run: "DWA" where the text has "Dock Workers’ Alliance". */
const ACRONYM = 31;

/**
 * For every word with a capital, what kind of longer run the text has it in and where in it: "Johnson" is the last of a
 * person’s name where the text has "Boris Johnson". Of several kinds the first. 0 for none. Linear.
 *
 * @param slotOf a number for each word, the same wherever it stands
 */
export function readLongerRuns(
  tokens: Tokens,
  shape: Uint8Array,
  columns: NameColumns,
  { runFirst, runEnd }: NameRuns,
  slotOf: Int32Array,
  slots: number,
): Uint8Array {
  const { text, starts, ends } = tokens;
  const { capital, styled } = columns;
  const longerOf = new Uint8Array(slots);
  const initials = new Set<number>();
  for (let first = 0; first < capital.length; first++) {
    const end = runEnd[first]!;
    if (runFirst[first] !== first || end - first < 2 || styled[first] === 1) continue;
    const kind = kindOf(columns, first, end - 1);
    let all = NO_LETTERS;
    let capitals = NO_LETTERS;
    for (let at = first; at < end; at++) {
      const letter = text.charCodeAt(starts[at]!);
      all = addLetter(all, letter);
      if (capital[at] === 0) continue;
      capitals = addLetter(capitals, letter);
      const value = 1 + kind * 3 + (at === end - 1 ? 0 : at === first ? 1 : 2);
      const found = longerOf[slotOf[at]!]!;
      if (found === 0 || value < found) longerOf[slotOf[at]!] = value;
    }
    initials.add(all).add(capitals);
  }
  const longer = new Uint8Array(capital.length);
  for (let at = 0; at < capital.length; at++) {
    if (capital[at] === 0) continue;
    const isAlone = (runEnd[at] ?? 0) - (runFirst[at] ?? 0) === 1;
    const isAcronym = isAlone && shape[at] === CAPITALS_ONLY && initials.has(lettersOf(text, starts[at]!, ends[at]!));
    longer[at] = isAcronym ? ACRONYM : longerOf[slotOf[at]!]!;
  }
  return longer;
}

function kindOf({ known, beside }: NameColumns, first: number, last: number): number {
  if ((beside[last]! & (HEAD | COMPANY_ENDING)) !== 0) return BODY;
  if ((known[first]! & GIVEN_NAME) !== 0) return PERSON;
  if ((beside[first]! & HEAD) !== 0) return BODY;
  return (beside[last]! & PLACE_WORD) !== 0 ? PLACE : OTHER;
}

const NO_LETTERS = 0x811c9dc5 | 0;
const addLetter = (hash: number, code: number): number => Math.imul(hash ^ (code | 32), 0x01000193);

function lettersOf(text: string, start: number, end: number): number {
  let hash = NO_LETTERS;
  for (let at = start; at < end; at++) hash = addLetter(hash, text.charCodeAt(at));
  return hash;
}
