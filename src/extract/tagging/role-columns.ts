import {
  CONTENT_FIRST,
  CONTENT_NEXT,
  CUE_FIRST,
  CUE_NEXT,
  FIRST_PASS_LABELS,
  OTHER,
  SOURCE_FIRST,
  SOURCE_NEXT,
} from './labels.ts';

/** How likely the first pass thinks every token is a part of something: probabilities as bytes, 255 is certain. */
export interface RoleColumns {
  readonly other: Uint8Array;
  readonly content: Uint8Array;
  readonly source: Uint8Array;
  readonly cue: Uint8Array;
  /** That it is the first word of one. */
  readonly contentFirst: Uint8Array;
  readonly sourceFirst: Uint8Array;
  readonly cueFirst: Uint8Array;
}

export const makeRoleColumns = (count: number): RoleColumns => ({
  other: new Uint8Array(count),
  content: new Uint8Array(count),
  source: new Uint8Array(count),
  cue: new Uint8Array(count),
  contentFirst: new Uint8Array(count),
  sourceFirst: new Uint8Array(count),
  cueFirst: new Uint8Array(count),
});

/** Writes the marginals of the tokens from `first` on into the columns. */
export function addRoles(columns: RoleColumns, marginals: Float64Array, first: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const row = i * FIRST_PASS_LABELS;
    const byte = (label: number): number => Math.round(marginals[row + label]! * 255);
    const at = first + i;
    columns.other[at] = byte(OTHER);
    columns.contentFirst[at] = byte(CONTENT_FIRST);
    columns.content[at] = Math.min(255, byte(CONTENT_FIRST) + byte(CONTENT_NEXT));
    columns.sourceFirst[at] = byte(SOURCE_FIRST);
    columns.source[at] = Math.min(255, byte(SOURCE_FIRST) + byte(SOURCE_NEXT));
    columns.cueFirst[at] = byte(CUE_FIRST);
    columns.cue[at] = Math.min(255, byte(CUE_FIRST) + byte(CUE_NEXT));
  }
}

/** A probability in eight steps. */
export function levelOf(probability: number): number {
  let level = 0;
  for (const limit of LIMITS) if (probability >= limit) level++;
  return level;
}

const LIMITS = [5, 20, 50, 90, 140, 190, 235];
