import { NUMBER } from '../../../text/tokens.ts';
import { roleAfter } from '../roles/role-after.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { KindRule } from './vote.ts';

/** "Chen, 54,", "Kombo, who", "Anna Kovács, the mayor of Szeged,": what is said right after the name is said of people. */
export const personContext: KindRule = (words, { mentions, words: name }) => {
  if (name.length > 5) return null;
  for (const mention of mentions) {
    const { from, to } = mention;
    if (PLACES_BEFORE.has(words.lower[from - 1] ?? '')) continue;
    const vote = (weight: number, note: string) => ({ kind: 'PERSON' as const, weight, rule: 'person-context', note });
    if (words.words[to] === ',' || words.words[to] === '(') {
      if (
        words.kinds[to + 1] === NUMBER &&
        /^[,.)]$/.test(words.words[to + 2] ?? '') &&
        isAge(words.words[to + 1] ?? '')
      )
        return vote(5, 'An age follows the name.');
      if (words.lower[to + 1] === 'who' || words.lower[to + 1] === 'whose') return vote(4, '“Who” follows the name.');
    }
    if (words.lower[to] === 'who') return vote(3, '“Who” follows the name.');
    if (roleAfter(words, mention) !== null) return vote(5, 'A role follows the name.');
  }
  return null;
};

/** In "If they go to Naivasha, who will drink my tea?" nothing is said of a person. */
const PLACES_BEFORE = wordSet('in at to near');

const isAge = (digits: string): boolean => /^\d{1,2}$/.test(digits) || /^1[01]\d$/.test(digits);
