import { gazetteer, type GazetteerPhrase } from '../gazetteer/gazetteer.ts';
import type { Words } from '../words.ts';

export interface GazetteerMatch {
  readonly phrase: GazetteerPhrase;
  readonly to: number;
}

/** The longest name of the gazetteer that begins at the token: "Bosnia and Herzegovina", not "Bosnia". */
export function matchGazetteer(words: Words, at: number, limit: number): GazetteerMatch | null {
  const phrases = gazetteer().phrases.get(straight(words.words[at] ?? ''));
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    const to = at + phrase.words.length;
    if (to <= limit && matches(words, at, phrase.words)) return { phrase, to };
  }
  return null;
}

function matches(words: Words, at: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i++) if (straight(words.words[at + i] ?? '') !== phrase[i]) return false;
  return true;
}

const straight = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word);
