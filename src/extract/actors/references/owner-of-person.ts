import { wordSet } from '../gazetteer/word-set.ts';
import { isPersonNoun } from '../names/role-words.ts';
import type { Words } from '../words.ts';
import type { NamedRange } from './person-ahead.ts';

const MOST_MODIFIERS = 3;

/**
 * Whether a possessive belongs to a phrase that stands for somebody else, or an organisation, without a name: "his father", "her
 * rumoured beau". The phrase is one mention, and not his; in "his agent Mino Raiola" the name is the mention.
 */
export function isOfAnother({ lower, sentences }: Words, named: ReadonlyMap<number, NamedRange>, at: number): boolean {
  for (let head = at + 1; head <= at + 1 + MOST_MODIFIERS && !named.has(head); head++) {
    const word = lower[head] ?? '';
    if (sentences[head] !== sentences[at] || BARRIERS.has(word)) return false;
    if (!isPersonNoun(word) && !RELATED.has(word)) continue;
    return !isPersonNoun(lower[head + 1] ?? '') && !named.has(head + 1);
  }
  return false;
}

const RELATED = wordSet(`
ex beau boyfriend girlfriend fiancé fiancée fiance fiancee lover other-half other bandmate teammate team-mate co-star co-host
party club company team firm employer
`);

const BARRIERS = wordSet('and or but of for in at to from with by on , . ; : who that');
