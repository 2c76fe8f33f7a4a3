import { NUMBER } from '../../../text/tokens.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Range } from '../names/name-mention.ts';
import { isPersonNoun } from '../names/role-words.ts';
import { CAPITALS, NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import { DETERMINERS, rolePhrase } from './role-phrase.ts';

/**
 * The role in apposition after a name: "Anna Kovács, the mayor of Szeged, said", "Chen, 54, a farmer", "Okumbe, who is now
 * chairman of the port", "Lee (president)". A capital after the noun begins another name: "Lee, President Boris Johnson".
 */
export function roleAfter(words: Words, { to }: Range): Range | null {
  const limit = sentenceEnd(words, to);
  const at = appositionStart(words, to, limit);
  if (at === -1 || words.lower[at] === 'who') return relativeRole(words, to, limit);
  const role = rolePhrase(words, at, limit);
  if (role === null) return null;
  const isOther = role.to < limit && words.shapes[role.to] !== NONE && words.shapes[role.to] !== CAPITALS;
  const hasArticle = role.from > at;
  if (isOther || !(hasArticle || END.has(words.words[role.to] ?? '') || isPlain(words, role))) return null;
  return role;
}

const END = wordSet(', . ) ; — – -');

/** "Anna Kovács, mayor of Szeged": without an article it begins with the noun itself. */
const isPlain = (words: Words, { from }: Range): boolean => isPersonNoun(words.lower[from] ?? '');

function appositionStart(words: Words, to: number, limit: number): number {
  const mark = words.words[to];
  if (to + 1 >= limit || (mark !== ',' && mark !== '(' && mark !== '–' && mark !== '—')) return -1;
  const hasAge = words.kinds[to + 1] === NUMBER && words.words[to + 2] === ',';
  return hasAge ? to + 3 : to + 1;
}

const NOW = wordSet('now then currently also still');

/** ", who left the government in May and is now chairman of the port": "who … is/was (now) ROLE". */
function relativeRole(words: Words, to: number, limit: number): Range | null {
  const who = words.words[to] === ',' ? to + 1 : to;
  if (words.lower[who] !== 'who') return null;
  for (let i = who + 1; i + 1 < limit && i - who < LONGEST_CLAUSE && words.words[i] !== ','; i++) {
    if (!COPULAS.has(words.lower[i] ?? '')) continue;
    const at = NOW.has(words.lower[i + 1] ?? '') ? i + 2 : i + 1;
    const role = rolePhrase(words, at, limit);
    if (role !== null && (DETERMINERS.has(words.lower[at] ?? '') || isPlain(words, role))) return role;
  }
  return null;
}

const LONGEST_CLAUSE = 14;
const COPULAS = wordSet('is was became becomes');

/** Where the sentence of the token before `at` ends, at most thirty tokens on. */
export function sentenceEnd(words: Words, at: number): number {
  const sentence = words.sentences[at - 1];
  let end = at;
  while (end < words.count && words.sentences[end] === sentence && end - at < 30) end++;
  return end;
}
