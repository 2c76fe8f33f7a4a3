import { mix } from './hash.ts';

/**
 * What the training texts say of words, stems and pairs of them, as a hash table with open addressing: how often each is
 * part of a cue and of a source, and the part of speech of a word that has only one.
 */
export interface Lexicon {
  /** Hashes; 0 where a place is free. The number of places is a power of two. */
  readonly keys: Int32Array;
  /** `cue rate | source rate << 4 | (tag + 1) << 8`; the rates as `rateOf` gives them. */
  readonly values: Uint16Array;
}

/** Gives the value of a key; 0 for what was seldom or never seen. */
export type LookUp = (key: number) => number;

export const lookUpIn = ({
  keys,
  values,
}: {
  readonly keys: Int32Array;
  readonly values: Lexicon['values'] | Int32Array;
}): LookUp => {
  const mask = keys.length - 1;
  return (key) => {
    for (let at = slotOf(key, mask); ; at = (at + 1) & mask) {
      const found = keys[at]!;
      if (found === key) return values[at]!;
      if (found === 0) return 0;
    }
  };
};

/** The value of a key, from the rates of a word as a cue and as a source and, for words that have only one, its tag. */
export const valueOf = (cueRate: number, sourceRate: number, onlyTag: number | null): number =>
  cueRate | (sourceRate << 4) | (onlyTag === null ? 0 : (onlyTag + 1) << 8);

/** Where the search for a key begins. */
export const slotOf = (key: number, mask: number): number => (key ^ (key >>> 16)) & mask;

/** The key of a stem, and of a stem with the word after it: "plan" and "plan to" are counted apart from the word "plan". */
export const stemKey = (stem: number): number => stem ^ 0x55555555;
export const pairKey = (stem: number, next: number): number => mix(stem, next);

/**
 * How often out of `seen` times a word was part of a cue (or source), in nine steps from 1, hardly ever, to 9, nearly
 * always. 0 for words that were seen less than three times.
 */
export function rateOf(seen: number, times: number): number {
  if (seen < LEAST_SEEN) return 0;
  const share = (times + 0.1) / (seen + 1.5);
  let step = 1;
  for (const limit of STEPS) if (share >= limit) step++;
  return step;
}

export const LEAST_SEEN = 3;
const STEPS = [0.01, 0.04, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8];

/** From this rate on a word is more likely a cue than not, or nearly. */
export const LIKELY = 6;
