import { ACTING_VERBS } from '../gazetteer/acting-verbs.ts';
import type { KindRule } from './vote.ts';

/** "Derwish said": who speaks is rather a person, where the name has two or three words, than a place. */
export const actorVerb: KindRule = (words, { mentions, words: name }) => {
  const acts = mentions.some(
    ({ from, to }) => ACTING_VERBS.has(words.lower[to] ?? '') || words.lower[from - 1] === 'said',
  );
  if (!acts) return null;
  return {
    kind: name.length === 2 || name.length === 3 ? 'PERSON' : 'ORGANIZATION',
    weight: 1.5,
    rule: 'actor-verb',
    note: 'It speaks or decides.',
  };
};
