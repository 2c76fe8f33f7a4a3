import type { ActorAnnotation, ActorKind } from '../../model/annotations.ts';
import { identifierOf } from '../../text/identifier.ts';
import type { GazetteerEntry } from './gazetteer/entry.ts';
import { fold } from './gazetteer/fold.ts';
import { gazetteer } from './gazetteer/gazetteer.ts';

/** What somebody says of an actor without a text. */
interface Said extends Pick<ActorAnnotation, 'kind' | 'name' | 'distinction'> {
  readonly otherNames: readonly string[];
}

/**
 * The id and codes of an actor that somebody names: those that it has in every text that names it so, where it is one
 * that the gazetteer knows under any of its names, and by its kind and name else. Somebody who is told apart from others of
 * the name is never one that is known.
 */
export function namedActor({
  kind,
  name,
  otherNames,
  distinction,
}: Said): Pick<ActorAnnotation, 'id' | 'countryCode' | 'wikidataId'> {
  const none = { countryCode: null, wikidataId: null };
  if (distinction !== null) return { id: identifierOf(kind, fold(name), fold(distinction)), ...none };
  const entry = [name, ...otherNames].map(entryNamed).find((known) => known?.kind === kind);
  if (!entry) return { id: identifierOf(kind, fold(name)), ...none };
  return { id: entry.id, countryCode: entry.countryCode, wikidataId: entry.wikidataId };
}

/** What the gazetteer takes an actor of this name for; `null` where it knows none. */
export const knownKindOf = (name: string): ActorKind | null => entryNamed(name)?.kind ?? null;

/** A capital's name is not its country's: "Moscow" is nothing here. */
function entryNamed(name: string): GazetteerEntry | null {
  const words = name.replaceAll('’', "'").split(/ |(?=,)/);
  const phrases = gazetteer().phrases.get(words[0] ?? '') ?? [];
  const found = phrases.find((phrase) => !phrase.isCapital && phrase.words.join(' ') === words.join(' '));
  return found?.entry ?? null;
}
