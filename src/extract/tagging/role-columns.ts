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
  const { other, content, source, cue, contentFirst, sourceFirst, cueFirst } = columns;
  for (let i = 0; i < count; i++) {
    const row = i * FIRST_PASS_LABELS;
    const at = first + i;
    other[at] = byte(marginals[row + OTHER]!);
    contentFirst[at] = byte(marginals[row + CONTENT_FIRST]!);
    content[at] = Math.min(255, contentFirst[at] + byte(marginals[row + CONTENT_NEXT]!));
    sourceFirst[at] = byte(marginals[row + SOURCE_FIRST]!);
    source[at] = Math.min(255, sourceFirst[at] + byte(marginals[row + SOURCE_NEXT]!));
    cueFirst[at] = byte(marginals[row + CUE_FIRST]!);
    cue[at] = Math.min(255, cueFirst[at] + byte(marginals[row + CUE_NEXT]!));
  }
}

/** A probability as a byte; it is rounded as it is written. */
const byte = (probability: number): number => (probability * 255 + 0.5) | 0;

/** A probability in eight steps. */
export function levelOf(probability: number): number {
  let level = 0;
  for (const limit of LIMITS) if (probability >= limit) level++;
  return level;
}

const LIMITS = [5, 20, 50, 90, 140, 190, 235];

/** The step of every byte, since whole columns are asked for. */
const LEVELS = Uint8Array.from({ length: 256 }, (_, probability) => levelOf(probability));

/** The same for a column. */
export function levelsOf(column: Uint8Array): Uint8Array {
  const levels = new Uint8Array(column.length);
  for (let at = 0; at < column.length; at++) levels[at] = LEVELS[column[at]!]!;
  return levels;
}
