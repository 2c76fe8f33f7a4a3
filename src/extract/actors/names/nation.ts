import type { GazetteerEntry } from '../gazetteer/entry.ts';
import { fold } from '../gazetteer/fold.ts';
import { gazetteer } from '../gazetteer/gazetteer.ts';
import type { Words } from '../words.ts';

export interface NationMatch {
  readonly entry: GazetteerEntry;
  readonly to: number;
}

/** The adjective of a nation at the token: "Hungarian", "South Korean". `first` stands for the first word where it is given. */
export function nationOf(words: Words, at: number, limit: number, first = words.words[at] ?? ''): NationMatch | null {
  const { nations } = gazetteer();
  if (at + 1 < limit) {
    const two = nations.get(fold(`${first} ${words.words[at + 1] ?? ''}`));
    if (two !== undefined) return { entry: two, to: at + 2 };
  }
  const entry = nations.get(fold(first));
  return entry === undefined ? null : { entry, to: at + 1 };
}
