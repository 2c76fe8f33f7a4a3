import { cueForm } from './cue-verbs.ts';
import { type Line, wordAt } from './line.ts';
import { canEnd, isClauseWord, JOINERS } from './phrase-words.ts';
import { CONJUNCTIONS, DETERMINERS, isAdverbAt, PREPOSITIONS, ROLE_NOUNS } from './word-classes.ts';

/**
 * Where the noun phrase begins that ends before `end`, walking left from there, not reaching before `from`.
 *
 * @example "In Budapest the head of the port [said]": at the first "the"
 */
export function phraseStart(line: Line, from: number, end: number): number {
  return withoutLeadingPhrase(line, firstWord(line, from, end), end);
}

const LONGEST_PHRASE = 40;
const LONGEST_RELATIVE_CLAUSE = 14;
const PERSONAL = /^(?:i|you|he|she|it|we|they)$/;

function firstWord(line: Line, from: number, end: number): number {
  const floor = Math.max(from, end - LONGEST_PHRASE);
  let joiner = -1;
  let at = end - 1;
  for (; at >= floor; at--) {
    const word = wordAt(line, at);
    if (DETERMINERS.has(word) && at < end - 1 && !continuesBefore(line, at, floor)) return at;
    if (word === 'and' || word === 'or') {
      joiner = at;
    } else if (isClauseWord(line, at) || PERSONAL.test(word)) {
      const relative = relativeBefore(line, floor, at);
      if (relative < 0) {
        // "He left and the minister said": what "and" joins are clauses.
        if (joiner > 0 && !CONJUNCTIONS.has(word)) return joiner + 1;
        break;
      }
      at = relative;
    } else if (!isInside(line, at, joiner > 0)) break;
  }
  return at + 1;
}

/** Whether the phrase goes on before the determiner: "the head of [the] port", "both [the] ships". */
function continuesBefore(line: Line, at: number, floor: number): boolean {
  if (at - 1 < floor) return false;
  const before = wordAt(line, at - 1);
  // "record that a miller": before another determiner "that" opens a clause.
  const isDetermined = DETERMINERS.has(before) && before !== 'that';
  return PREPOSITIONS.has(before) || JOINERS.has(before) || isDetermined || isInRelativeClause(line, at, floor);
}

/** "the man who leads [the] union": between the pronoun and the determiner stands the verb. */
function isInRelativeClause(line: Line, at: number, floor: number): boolean {
  return relativeBefore(line, floor, at) >= 0;
}

/** The relative pronoun to whose clause the word at `at` belongs; -1 where there is none, or no noun before it. */
function relativeBefore(line: Line, floor: number, at: number): number {
  const stop = Math.max(floor, at - LONGEST_RELATIVE_CLAUSE);
  for (let i = at; i > stop; i--) {
    const word = wordAt(line, i);
    if (!/^[\p{L}\p{N}]/u.test(word)) return -1;
    if (word !== 'who' && word !== 'which' && word !== 'that' && word !== 'whose') continue;
    const before = wordAt(line, i - 1);
    const isConjunction = word === 'that' && (cueForm(before) !== undefined || TAKES_THAT.has(before));
    return canEnd(line, i - 1) && !isConjunction ? i : -1;
  }
  return -1;
}

/** Words that are no cues, but after which "that" opens a clause all the same: "the minutes record that". */
const TAKES_THAT = new Set(
  'record records show shows prove proves mean means heard sure clear likely true so'.split(' '),
);

/** Whether a word or sign that opens no clause may stand inside a noun phrase. */
function isInside(line: Line, at: number, inList: boolean): boolean {
  const word = wordAt(line, at);
  if (word === "'s" || word === "'" || word === '&' || word === '%' || word === '$') return true;
  if (word === ',')
    return inList && line.pieces[at - 1]?.isCapitalised === true && line.pieces[at + 1]?.isCapitalised === true;
  if (word === 'but' || isAdverbAt(line, at)) return false;
  return /[\p{L}\p{N}]/u.test(word);
}

/** "In Budapest | Okumbe", "In an interview | Okumbe", "And | the minister": what stands before the phrase proper. */
function withoutLeadingPhrase(line: Line, first: number, end: number): number {
  let at = first;
  while (at < end && JOINERS.has(wordAt(line, at))) at++;
  if (!PREPOSITIONS.has(wordAt(line, at))) return at;
  for (let i = at + 1; i + 1 < end; i++) {
    const here = line.pieces[i];
    const next = line.pieces[i + 1];
    if (next?.isCapitalised !== true) continue;
    if (here?.isCapitalised === true ? i === at + 1 : !ROLE_NOUNS.has(here?.word ?? '') && !isLink(here?.word ?? ''))
      return i + 1;
  }
  return end;
}

const isLink = (word: string): boolean =>
  PREPOSITIONS.has(word) || DETERMINERS.has(word) || JOINERS.has(word) || word === "'s";
