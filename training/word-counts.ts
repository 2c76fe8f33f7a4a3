import {
  LEAST_SEEN,
  type Lexicon,
  type LookUp,
  pairKey,
  rateOf,
  slotOf,
  stemKey,
  valueOf,
} from '../src/extract/tagging/lexicon.ts';
import { CUE_FIRST, SOURCE_FIRST } from '../src/extract/tagging/labels.ts';
import type { WordColumns } from '../src/extract/tagging/word-columns.ts';

/** How often a word, stem or pair was seen, as part of a cue and of a source. */
interface Count {
  seen: number;
  cue: number;
  source: number;
}

export type WordCounts = Map<number, Count>;

/** Adds what one marking of a text shows. */
export function countWords(counts: WordCounts, { word, stem }: WordColumns, labels: Uint8Array): void {
  const add = (key: number, at: number): void => {
    const count = counts.get(key) ?? { seen: 0, cue: 0, source: 0 };
    counts.set(key, count);
    count.seen++;
    if (labels[at]! >= CUE_FIRST) count.cue++;
    else if (labels[at]! >= SOURCE_FIRST) count.source++;
  };
  for (let at = 0; at < word.length; at++) {
    add(word[at]!, at);
    add(stemKey(stem[at]!), at);
    if (at + 1 < word.length) add(pairKey(stem[at]!, word[at + 1]!), at);
  }
}

/** Looks words up as if the text itself had not been counted: what a tagger learns from must be as strange as new text. */
export const lookUpWithout =
  (counts: WordCounts, own: WordCounts, onlyTags: ReadonlyMap<number, number>): LookUp =>
  (key) => {
    const all = counts.get(key);
    if (all === undefined) return 0;
    const mine = own.get(key);
    return valueFor(
      key,
      all.seen - (mine?.seen ?? 0),
      all.cue - (mine?.cue ?? 0),
      all.source - (mine?.source ?? 0),
      onlyTags,
    );
  };

const valueFor = (
  key: number,
  seen: number,
  cue: number,
  source: number,
  onlyTags: ReadonlyMap<number, number>,
): number => valueOf(rateOf(seen, cue), rateOf(seen, source), onlyTags.get(key) ?? null);

/** The table at most so full, so that searches in it are short. */
const FULLEST = 0.55;

/** The counts as the table that is shipped: what was seen often enough, by key. */
export function makeLexicon(counts: WordCounts, onlyTags: ReadonlyMap<number, number>): Lexicon {
  const kept = [...counts].filter(([key, { seen }]) => key !== 0 && seen >= LEAST_SEEN).sort(([a], [b]) => a - b);
  const places = 2 ** Math.max(1, Math.ceil(Math.log2(kept.length / FULLEST)));
  const lexicon = { keys: new Int32Array(places), values: new Uint16Array(places) };
  for (const [key, { seen, cue, source }] of kept) {
    let at = slotOf(key, places - 1);
    while (lexicon.keys[at] !== 0) at = (at + 1) & (places - 1);
    lexicon.keys[at] = key;
    lexicon.values[at] = valueFor(key, seen, cue, source, onlyTags);
  }
  return lexicon;
}
