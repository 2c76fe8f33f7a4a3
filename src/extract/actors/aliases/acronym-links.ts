import type { GazetteerEntry } from '../gazetteer/entry.ts';
import { fold } from '../gazetteer/fold.ts';
import type { AcronymPair } from '../names/acronym-in-brackets.ts';
import type { NameMention, Range } from '../names/name-mention.ts';
import type { Words } from '../words.ts';

/** What the pairs of a text like "Dock Workers’ Alliance (DWA)" say about every other use of the two names. */
export interface AcronymLinks {
  /** The entry that the gazetteer has for the name, or for the one that is paired with it. */
  readonly knownOf: (name: NameMention) => GazetteerEntry | null;
  /** The folded long names, by the folded short ones. */
  readonly longOfShort: ReadonlyMap<string, string>;
}

export function linkAcronyms(words: Words, names: readonly NameMention[], pairs: readonly AcronymPair[]): AcronymLinks {
  const keyOf = ({ from, to }: Range): string => fold(words.words.slice(from, to).join(' '));
  const knownAt = new Map(
    pairs.length === 0 ? [] : names.flatMap((name) => (name.known === null ? [] : [[name.from, name.known.entry]])),
  );
  const entries = new Map<string, GazetteerEntry>();
  const longOfShort = new Map<string, string>();
  for (const { long, short } of pairs) {
    const entry = knownAt.get(short.from) ?? knownAt.get(long.from);
    if (entry !== undefined) for (const side of [long, short]) entries.set(keyOf(side), entry);
    longOfShort.set(keyOf(short), keyOf(long));
  }
  return {
    knownOf: (name) => name.known?.entry ?? (entries.size === 0 ? null : (entries.get(keyOf(name)) ?? null)),
    longOfShort,
  };
}
