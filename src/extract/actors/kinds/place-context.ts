import { wordSet } from '../gazetteer/word-set.ts';
import type { Words } from '../words.ts';
import type { KindRule } from './vote.ts';

/** "Bellhaven, the port city,", "Ulm Verde, a village in the hills": the apposition says that it is a place, which counts for more than how it looks. */
export const placeContext: KindRule = (words, { mentions }) =>
  mentions.some(({ to }) => words.words[to] === ',' && isPlaceInApposition(words, to + 1))
    ? { kind: 'PLACE', weight: 9, rule: 'place-context', note: 'The words after it say that it is a place.' }
    : null;

const ARTICLES = wordSet('a an the');
const PLACE_NOUNS = wordSet(
  'city town village port harbour harbor island suburb hamlet capital district region province resort',
);
const MOST_MODIFIERS = 3;

/** ", the port city": the noun ends its phrase, which goes on at most with where it lies. */
function isPlaceInApposition(words: Words, at: number): boolean {
  if (!ARTICLES.has(words.lower[at] ?? '')) return false;
  for (let i = at + 1; i <= at + MOST_MODIFIERS; i++) {
    if (PLACE_NOUNS.has(words.lower[i] ?? '') && AFTER.has(words.lower[i + 1] ?? '')) return true;
  }
  return false;
}

const AFTER = wordSet(', . of in on near where that which');
