import { isApposition } from './apposition.ts';
import { cueForm, isFinite } from './cue-verbs.ts';
import { type Line, PASSAGE, type Range, wordAt } from './line.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverbAt,
  PAST_VERBS,
  PREPOSITIONS,
  ROLE_NOUNS,
  SUBJECT_PRONOUNS,
} from './word-classes.ts';

/**
 * The noun phrase that ends right before `end`, with its title and apposition, not reaching before `from`; `null`
 * where there is none.
 *
 * @example "In his speech the minister [said]": the minister
 * @example "A spokesman for Boris Johnson [said]": all of it
 * @example "its chief executive, Márton Halász, [said]": all but the last comma
 * @example "the man who leads the union [said]": all of it
 */
export function nounPhraseBefore(line: Line, from: number, end: number): Range | null {
  const last = wordAt(line, end - 1);
  if (end <= from) return null;
  if (last === ',') return withApposition(line, from, end - 1, MOST_APPOSITIONS);
  if (last === ')') return withBrackets(line, from, end);
  return plainPhrase(line, from, end);
}

const MOST_APPOSITIONS = 3;
const LONGEST_APPOSITION = 60;
const LONGEST_PHRASE = 40;
const LONGEST_RELATIVE_CLAUSE = 14;

/** "Kovács, the mayor of Szeged" before the comma at `close`. */
function withApposition(line: Line, from: number, close: number, left: number): Range | null {
  if (left === 0) return null;
  const floor = Math.max(from, close - LONGEST_APPOSITION);
  for (let open = close - 1; open > floor; open--) {
    if (wordAt(line, open) === PASSAGE) return null;
    if (wordAt(line, open) !== ',' || !isApposition(line, open + 1, close)) continue;
    const head = wordAt(line, open - 1) === ')' ? withBrackets(line, from, open) : plainPhrase(line, from, open);
    if (head !== null && !/^\d+$/.test(wordAt(line, open - 1))) return { first: head.first, end: close };
    const outer = withApposition(line, from, open, left - 1);
    return outer === null ? null : { first: outer.first, end: close };
  }
  return null;
}

/** "The Dock Workers’ Alliance (DWA)". */
function withBrackets(line: Line, from: number, end: number): Range | null {
  for (let open = end - 2; open > from && end - open < LONGEST_RELATIVE_CLAUSE; open--) {
    if (wordAt(line, open) !== '(') continue;
    const head = plainPhrase(line, from, open);
    return head === null ? null : { first: head.first, end };
  }
  return null;
}

function plainPhrase(line: Line, from: number, end: number): Range | null {
  const last = wordAt(line, end - 1);
  if (last === 'who' || last === 'which' || last === 'that') return antecedent(line, from, end - 1);
  if (SUBJECT_PRONOUNS.has(last)) return { first: end - 1, end };
  if (!canEnd(line, end - 1)) return null;
  const first = withoutLeadingPhrase(line, firstWord(line, from, end), end);
  return first < end ? { first, end } : null;
}

/** "a banner that [says]", "Nyakio, who [said]": the words that the relative pronoun goes back to. */
function antecedent(line: Line, from: number, relative: number): Range | null {
  const end = wordAt(line, relative - 1) === ',' ? relative - 1 : relative;
  if (end <= from || SUBJECT_PRONOUNS.has(wordAt(line, end - 1)) || cueForm(wordAt(line, end - 1)) !== undefined)
    return null;
  return plainPhrase(line, from, end);
}

/** A noun phrase ends with a noun or with a word that stands for one. */
function canEnd(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (/^(?:another|others|both|many|some|most|several|two|three|four|few|all)$/.test(word)) return true;
  if (!/[\p{L}\p{N}]/u.test(word) || word === "'s" || DETERMINERS.has(word) || isClauseWord(line, at)) return false;
  return !PREPOSITIONS.has(word) && !isAdverbAt(line, at) && !JOINERS.has(word);
}

/** Words that are no cues, but after which "that" opens a clause all the same: "the minutes record that". */
const TAKES_THAT = new Set([
  'record',
  'records',
  'show',
  'shows',
  'prove',
  'proves',
  'mean',
  'means',
  'heard',
  'sure',
  'clear',
  'likely',
  'true',
  'so',
]);

const PERSONAL = /^(?:i|you|he|she|it|we|they)$/;
const JOINERS = new Set(['and', 'or', '&', 'but']);

/** Walks left to where the phrase begins. */
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
  return (
    PREPOSITIONS.has(before) || JOINERS.has(before) || DETERMINERS.has(before) || isInRelativeClause(line, at, floor)
  );
}

/** "the man who leads [the] union": between the pronoun and the determiner stands the verb. */
function isInRelativeClause(line: Line, at: number, floor: number): boolean {
  return relativeBefore(line, floor, at) >= 0;
}

/** A word that shows that a clause is under way. */
function isClauseWord(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (line.pieces[at]?.isCapitalised === true && at > 0) return false;
  if (AUXILIARIES.has(word) || CONJUNCTIONS.has(word)) return true;
  if (isAfterDeterminer(line, at)) return false;
  if (PAST_VERBS.has(word)) return true;
  const cue = cueForm(word);
  return cue !== undefined && isFinite(cue);
}

/** "the talks", "of works": a noun, whatever else it could be. */
const isAfterDeterminer = (line: Line, at: number): boolean =>
  /^(?:a|an|the|his|her|its|their|our|my|your|of|'s)$/.test(wordAt(line, at - 1));

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
