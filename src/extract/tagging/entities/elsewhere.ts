import type { Tokens } from '../../../text/tokens.ts';
import { FIRST_WORD_SHAPE } from '../word-shape.ts';
import { readLongerRuns } from './longer-runs.ts';
import type { NameColumns } from './name-columns.ts';
import type { NameRuns } from './name-runs.ts';
import { companyOf, countCompany, SEEN, SMALL, writtenOf } from './word-company.ts';

/** What the whole text says of every word that has a capital; `NOWHERE` for other words. */
export interface Elsewhere {
  /** How often it has its capital inside of sentences, and whether it stands anywhere without: 0 to 5. */
  readonly written: Uint8Array;
  /** What it stands beside: what people, organisations and places stand beside, other capitals, what only actors do. */
  readonly company: Uint8Array;
  /** What kind of longer run it is a part of, and where in it. 0 for none. */
  readonly longer: Uint8Array;
}

export const NOWHERE = 255;

/** Reads what the text says of its words. Linear in its length. */
export function readElsewhere(tokens: Tokens, shape: Uint8Array, columns: NameColumns, runs: NameRuns): Elsewhere {
  const { name, capital, styled } = columns;
  const count = capital.length;
  const slots = new Map<number, number>();
  const slotOf = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    if (capital[at] === 0) continue;
    const slot = slots.get(name[at]!) ?? slots.size;
    slots.set(name[at]!, slot);
    slotOf[at] = slot;
  }
  const seen = new Int32Array(slots.size * SEEN);
  for (let at = 0; at < count; at++) {
    if (capital[at] === 1) {
      if (styled[at] === 0) countCompany(columns, runs, shape, at, seen, slotOf[at]! * SEEN);
    } else if (shape[at]! >= FIRST_WORD_SHAPE) {
      const slot = slots.get(name[at]!);
      if (slot !== undefined) seen[slot * SEEN + SMALL]!++;
    }
  }
  const written = new Uint8Array(count).fill(NOWHERE);
  const company = new Uint8Array(count).fill(NOWHERE);
  for (let at = 0; at < count; at++) {
    if (capital[at] === 0) continue;
    written[at] = writtenOf(seen, slotOf[at]! * SEEN);
    company[at] = companyOf(seen, slotOf[at]! * SEEN);
  }
  return { written, company, longer: readLongerRuns(tokens, shape, columns, runs, slotOf, slots.size) };
}
