import { PLACE_DIRECTIONS, PLACE_HEADS, PLACE_OPENERS } from '../gazetteer/place-words.ts';
import type { KindRule } from './vote.ts';

/** "Rift Valley", "Lake Naivasha", "Eastern Slavonia": words that name places. */
export const placeHead: KindRule = (_words, { words }) => {
  if (words.length < 2) return null;
  const first = (words[0] ?? '').toLowerCase();
  const last = (words.at(-1) ?? '').toLowerCase();
  const vote = (weight: number, word: string | undefined) => ({
    kind: 'PLACE' as const,
    weight,
    rule: 'place-head',
    note: `“${word ?? ''}” is part of the names of places.`,
  });
  if (PLACE_HEADS.has(last)) return vote(6, words.at(-1));
  if (PLACE_OPENERS.has(first)) return vote(4, words[0]);
  return PLACE_DIRECTIONS.has(first) ? vote(2.5, words[0]) : null;
};
