import { gazetteer, type GazetteerPhrase } from '../gazetteer/gazetteer.ts';
import { CAPITALS } from '../shapes.ts';
import type { Words } from '../words.ts';

export interface GazetteerMatch {
  readonly phrase: GazetteerPhrase;
  readonly to: number;
}

/** The longest name of the gazetteer that begins at the token: "Bosnia and Herzegovina", not "Bosnia". */
export function matchGazetteer(words: Words, at: number, limit: number): GazetteerMatch | null {
  const { phrases: known } = gazetteer();
  const word = straight(words.words[at] ?? '');
  const phrases = known.get(word) ?? (isShouted(words, at) ? known.get(inTitleCase(word)) : undefined);
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    const to = at + phrase.words.length;
    if (to <= limit && matches(words, at, phrase.words)) return { phrase, to };
  }
  return null;
}

function matches(words: Words, at: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i++) {
    const word = straight(words.words[at + i] ?? '');
    if (word !== phrase[i] && !(isShouted(words, at + i) && inTitleCase(word) === phrase[i])) return false;
  }
  return true;
}

const straight = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word);

/** "POLAND": no acronym is so long, or nearly none. */
const isShouted = ({ words, shapes }: Words, at: number): boolean =>
  shapes[at] === CAPITALS && (words[at] ?? '').length > LONGEST_ACRONYM;
const LONGEST_ACRONYM = 4;

const inTitleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
