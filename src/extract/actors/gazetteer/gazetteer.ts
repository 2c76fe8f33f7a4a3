import { identifierOf } from '../../../text/identifier.ts';
import { COUNTRY_TABLE } from './country-table.ts';
import type { GazetteerEntry, GazetteerName } from './entry.ts';
import { fold } from './fold.ts';
import { ORGANIZATION_TABLE } from './organization-table.ts';
import { placeVariants } from './place-variants.ts';
import { PLACES } from './place-words.ts';

/** What is known before a text is read. */
export interface Gazetteer {
  /** By the first word: the phrases that begin with it, the longest first. Words have straight apostrophes, and their own case. */
  readonly phrases: ReadonlyMap<string, readonly GazetteerPhrase[]>;
  /** By the folded adjective: "hungarian", "north korean". */
  readonly nations: ReadonlyMap<string, GazetteerEntry>;
}

export interface GazetteerPhrase extends GazetteerName {
  readonly words: readonly string[];
}

let made: Gazetteer | undefined;

/** The gazetteer, read from its tables when it is first asked for. */
export const gazetteer = (): Gazetteer => (made ??= makeGazetteer());

/** The place entry of a name: a place is known by nothing but its names. "Kiev" has that of Kyiv. */
export function placeEntry(written: string): GazetteerEntry {
  const names = placeVariants.get(written) ?? [written];
  const [name = written] = names;
  return { id: identifierOf('PLACE', fold(name)), name, names, kind: 'PLACE', countryCode: null, wikidataId: null };
}

function makeGazetteer(): Gazetteer {
  const phrases = new Map<string, GazetteerPhrase[]>();
  const nations = new Map<string, GazetteerEntry>();
  const add = (phrase: string, name: GazetteerName): void => {
    const words = phraseWords(phrase);
    const first = words[0] ?? '';
    const list = phrases.get(first);
    if (list === undefined) phrases.set(first, [{ ...name, words }]);
    else list.push({ ...name, words });
  };
  for (const [code = '', wikidata = '', names = '', adjectives = '', capitals = ''] of rows(COUNTRY_TABLE)) {
    const entry = makeEntry('COUNTRY', code, wikidata, names);
    for (const name of cells(names)) add(name, { entry, isCapital: false });
    for (const capital of cells(capitals)) add(capital, { entry, isCapital: true });
    for (const adjective of cells(adjectives)) if (!nations.has(fold(adjective))) nations.set(fold(adjective), entry);
  }
  for (const [key = '', wikidata = '', names = ''] of rows(ORGANIZATION_TABLE)) {
    const entry = makeEntry('ORGANIZATION', key, wikidata, names);
    for (const name of cells(names)) add(name, { entry, isCapital: false });
  }
  for (const place of new Set([...PLACES, ...placeVariants.keys()]))
    add(place, { entry: placeEntry(place), isCapital: false });
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { phrases, nations };
}

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

const cells = (cell: string): readonly string[] =>
  cell.split(/,\s+(?!D\.C\.|Scientific)/).filter((name) => name !== '');

const makeEntry = (kind: 'COUNTRY' | 'ORGANIZATION', key: string, wikidata: string, names: string): GazetteerEntry => ({
  id: `${kind.toLowerCase()}:${key}`,
  name: cells(names)[0] ?? key,
  names: cells(names),
  kind,
  countryCode: kind === 'COUNTRY' ? key : null,
  wikidataId: wikidata === '' ? null : wikidata,
});

/** The words as the tokeniser gives them. */
const phraseWords = (phrase: string): readonly string[] => phrase.replaceAll('’', "'").split(/ |(?=,)|(?='s\b)/);
