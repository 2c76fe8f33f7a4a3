import { CLITIC, WORD } from '../../../text/tokens.ts';
import { ACTING_VERBS, HELPING_VERBS } from '../gazetteer/acting-verbs.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Range } from '../names/name-mention.ts';
import { nationOf } from '../names/nation.ts';
import { isAddress, isPersonNoun, isRoleModifier } from '../names/role-words.ts';
import type { Words } from '../words.ts';
import { DETERMINERS } from './role-phrase.ts';

const LONGEST_ROLE = 9;

/**
 * The role in small letters, or set off by a comma, before a name: "president Wladimir Putin", "its chief executive,
 * Márton Halász", "the head of state and party Xi Jinping", "a crane driver who gave his name only as Juma".
 */
export function roleBefore(words: Words, name: Range): Range | null {
  return (
    directRole(words, name.from) ??
    commaRole(words, name) ??
    roleWithComplement(words, name.from) ??
    givenAsName(words, name.from)
  );
}

const inSentence = (words: Words, at: number, from: number): boolean =>
  at >= 0 && words.sentences[at] === words.sentences[from];

/** "economist Peter Hallowell": the noun stands right before the name. */
function directRole(words: Words, from: number): Range | null {
  const head = from - 1;
  if (!inSentence(words, head, from) || words.kinds[head] !== WORD) return null;
  const word = words.lower[head] ?? '';
  if (!isPersonNoun(word) && !isAddress(word)) return null;
  return { from: modifiersStart(words, head), to: from };
}

function modifiersStart(words: Words, head: number): number {
  let start = head;
  while (start > 0 && words.sentences[start - 1] === words.sentences[head]) {
    const word = words.lower[start - 1] ?? '';
    const isModifier =
      isRoleModifier(word) ||
      isPersonNoun(word) ||
      (word.endsWith('ing') && DETERMINERS.has(words.lower[start - 2] ?? '')) ||
      nationOf(words, start - 1, start) !== null;
    if (!isModifier) break;
    start--;
  }
  return start;
}

/** "the Hungarian foreign minister, Péter Szabó,": the role has an article or an owner, and the name ends in a mark. */
export function commaRole(words: Words, { from, to }: Range): Range | null {
  if (words.words[from - 1] !== ',' || !ENDS.has(words.words[to] ?? '')) return null;
  const direct = directRole(words, from - 1);
  const role = direct ?? roleWithComplement(words, from - 1);
  if (role === null) return null;
  return isOwned(words, role.from) || role.from === firstOfSentence(words, from) ? role : null;
}

const ENDS = wordSet(', . ) ; : — –');

const isOwned = (words: Words, start: number): boolean =>
  DETERMINERS.has(words.lower[start - 1] ?? '') || words.kinds[start - 1] === CLITIC;

function firstOfSentence(words: Words, at: number): number {
  let first = at;
  while (first > 0 && words.sentences[first - 1] === words.sentences[at] && at - first < LONGEST_ROLE) first--;
  return first;
}

/**
 * "the head of state and party Xi Jinping": a noun with an article and "of", and nothing but small words in between. In "the head
 * of Danubia Rail" and "the leader of the Green Circle" the name is itself what follows "of".
 */
function roleWithComplement(words: Words, from: number): Range | null {
  if (DETERMINERS.has(words.lower[from - 1] ?? '')) return null;
  for (let at = from - 3; at >= 0 && from - at <= LONGEST_ROLE && inSentence(words, at, from); at--) {
    const word = words.lower[at] ?? '';
    if (words.kinds[at] !== WORD && words.kinds[at] !== CLITIC) return null;
    if (ACTING_VERBS.has(word) || HELPING_VERBS.has(word) || BREAKS.has(word)) return null;
    if (words.words[at + 1] !== 'of' || !isPersonNoun(word)) continue;
    const start = modifiersStart(words, at);
    return isOwned(words, start) && !PARTICIPLE.test(words.lower[from - 1] ?? '') ? { from: start, to: from } : null;
  }
  return null;
}

const BREAKS = wordSet('who that which to with by from in on at as but or if when while met visited');
const NAMED = wordSet('named called');
const PARTICIPLE = /(?:ed|ing)$/;

/** "a miller named Josiah Brand", "a crane driver who gave his name only as Juma": who has the role is said to be called so. */
function givenAsName(words: Words, from: number): Range | null {
  if (NAMED.has(words.words[from - 1] ?? '')) {
    const head = from - 2;
    const isRole = inSentence(words, head, from) && isPersonNoun(words.lower[head] ?? '');
    return isRole ? { from: modifiersStart(words, head), to: head + 1 } : null;
  }
  if (words.words[from - 1] !== 'as') return null;
  const name = words.words[from - 2] === 'name' ? from - 2 : from - 3;
  if (words.words[name] !== 'name' || words.lower[name - 2] !== 'gave') return null;
  for (let at = name - 3; at >= 0 && inSentence(words, at, from) && name - at < LONGEST_ROLE; at--) {
    if (isPersonNoun(words.lower[at] ?? '')) return { from: modifiersStart(words, at), to: at + 1 };
  }
  return null;
}
