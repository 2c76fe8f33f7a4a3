import { CLITIC, NUMBER, WORD } from '../../../text/tokens.ts';
import { ACTING_VERBS, HELPING_VERBS } from '../gazetteer/acting-verbs.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Range } from '../names/name-mention.ts';
import { isPersonNoun, isRoleModifier } from '../names/role-words.ts';
import { NONE } from '../shapes.ts';
import type { Words } from '../words.ts';

const LONGEST_OWNER = 6;
const MOST_MODIFIERS = 5;
const LONGEST_COMPLEMENT = 9;

export const DETERMINERS = wordSet('the a an its his her their our my your this that another one');

/**
 * The role that begins at the token, without article and owner: of "the union’s general secretary, said" it is
 * "general secretary", of "a former mayor of Szeged who" "former mayor of Szeged". `null` where no noun for one person
 * heads the words.
 */
export function rolePhrase(words: Words, at: number, limit: number): Range | null {
  const from = skipOwner(words, at, limit);
  const head = headNoun(words, from, limit);
  if (head === -1) return null;
  return { from, to: complementEnd(words, head + 1, limit) };
}

/** "the", "a", "its", "Germany’s", "the union’s". */
function skipOwner(words: Words, at: number, limit: number): number {
  const start = DETERMINERS.has(words.lower[at] ?? '') ? at + 1 : at;
  for (let i = start; i < limit && i - start < LONGEST_OWNER; i++) {
    if (words.kinds[i] === CLITIC) return i + 1;
    if (words.kinds[i] !== WORD) return start;
  }
  return start;
}

/** The last noun for a person in a row of words that may stand before one; -1 where there is none. */
function headNoun(words: Words, from: number, limit: number): number {
  let head = -1;
  for (let i = from; i < limit && i - from <= MOST_MODIFIERS; i++) {
    const word = words.lower[i] ?? '';
    if (words.kinds[i] !== WORD || words.shapes[i] === undefined) break;
    if (isPersonNoun(word)) head = i;
    else if (head !== -1 || STOPPERS.has(word) || ACTING_VERBS.has(word) || HELPING_VERBS.has(word)) break;
  }
  return head;
}

const STOPPERS = wordSet(
  'and or but of for in at to from with by on who whose whom that which as than not he she they it we you i when while after before',
);

/** What belongs to the role after its noun: "of operations", "for trade and industry", "at the Lakeside Institute". */
function complementEnd(words: Words, at: number, limit: number): number {
  if (!COMPLEMENTS.has(words.words[at] ?? '')) return at;
  let end = at + 1;
  while (end < limit && end - at < LONGEST_COMPLEMENT && isInComplement(words, end, limit)) end++;
  while (end > at && STOPPERS.has(words.lower[end - 1] ?? '')) end--;
  return end > at + 1 ? end : at;
}

const COMPLEMENTS = wordSet('of for at');

function isInComplement(words: Words, at: number, limit: number): boolean {
  if (words.kinds[at] !== WORD && words.kinds[at] !== CLITIC && words.kinds[at] !== NUMBER) return false;
  const word = words.lower[at] ?? '';
  if (word === 'of' || word === 'for') return true;
  if (word === 'and') return at + 1 < limit && !isClauseAfter(words, at + 1);
  return !STOPPERS.has(word) && !ACTING_VERBS.has(word) && !HELPING_VERBS.has(word);
}

/** "…, and Boris Johnson", "and said": no further part of the role. */
const isClauseAfter = (words: Words, at: number): boolean =>
  words.shapes[at] !== NONE ||
  ACTING_VERBS.has(words.lower[at] ?? '') ||
  DETERMINERS.has(words.lower[at] ?? '') ||
  isRoleModifier(words.lower[at] ?? '');
