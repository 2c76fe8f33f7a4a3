import type { Part } from '../parts.ts';
import { type Chain, makeRoom, readMarginals, type Workspace } from './chain.ts';
import { FIRST_PASS_FEATURES, FIRST_PASS_SEED, firstPassFeatures } from './first-pass-features.ts';
import { FIRST_PASS_LABELS } from './labels.ts';
import { addRoles, makeRoleColumns, type RoleColumns } from './role-columns.ts';
import { rowSumsOf } from './row-sums.ts';
import type { TaggedText } from './tagged-text.ts';
import { FIRST_WORD_SHAPE } from './word-shape.ts';

/** A chain with int8 weights for hashed features, one row of weights a feature. */
export interface ChainModel {
  readonly chain: Chain;
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
}

/** How likely each token is a part of a content, a source or a cue, read part by part. Linear in the length. */
export function readRoles(
  { chain, weights, scale }: ChainModel,
  text: TaggedText,
  parts: readonly Part[],
  work: Workspace,
): RoleColumns {
  const columns = makeRoleColumns(text.count);
  const { rows, sums, add } = rowSumsOf(weights, FIRST_PASS_LABELS);
  for (const { firstToken, endToken } of parts) {
    if (!holdsWord(text, firstToken, endToken)) continue;
    for (let first = firstToken; first < endToken; first += LONGEST) {
      const count = Math.min(LONGEST, endToken - first);
      makeRoom(work, count * FIRST_PASS_LABELS);
      for (let i = 0; i < count; i++) {
        firstPassFeatures(text, firstToken, endToken, first + i, rows);
        add(FIRST_PASS_FEATURES, FIRST_PASS_SEED);
        const row = i * FIRST_PASS_LABELS;
        for (let label = 0; label < FIRST_PASS_LABELS; label++) work.emissions[row + label] = sums[label]! * scale;
      }
      readMarginals(chain, work, count);
      addRoles(columns, work.marginals, first, count);
    }
  }
  return columns;
}

/** A paragraph of more tokens is read in pieces, so that the memory for it is bounded. */
const LONGEST = 4000;

function holdsWord({ shape }: TaggedText, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (shape[at]! >= FIRST_WORD_SHAPE) return true;
  return false;
}
