import { NUMBER } from '../../../text/tokens.ts';
import { roleAfter } from '../roles/role-after.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Range } from '../names/name-mention.ts';
import type { Words } from '../words.ts';
import type { KindRule } from './vote.ts';

/** "Chen, 54,", "Kombo, who", "Anna Kovács, the mayor of Szeged,", "Tam Ruk lives here. She": what is said after the name is said of people. */
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
  return mentions.slice(0, MOST_MENTIONS).some((mention) => isCalledHe(words, mention))
    ? { kind: 'PERSON', weight: 2, rule: 'person-context', note: 'The next sentence goes on with “he” or “she”.' }
    : null;
};

const MOST_MENTIONS = 3;
const LONGEST_SENTENCE = 40;

/** "Tam Ruk lives upstairs. She weaves.": the sentence begins with the name, and the next with the pronoun. */
function isCalledHe(words: Words, { from, to }: Range): boolean {
  if (words.opens[from] === 0) return false;
  let next = to;
  while (next < words.count && words.sentences[next] === words.sentences[from] && next - to < LONGEST_SENTENCE) next++;
  return words.partOf[next] === words.partOf[from] && (words.words[next] === 'He' || words.words[next] === 'She');
}

/** In "If they go to Naivasha, who will drink my tea?" nothing is said of a person. */
const PLACES_BEFORE = wordSet('in at to near from');

const isAge = (digits: string): boolean => /^\d{1,2}$/.test(digits) || /^1[01]\d$/.test(digits);
