import { isApposition } from './apposition.ts';
import { cueForm } from './cue-verbs.ts';
import { type Line, PASSAGE, type Range, wordAt } from './line.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverbAt,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './word-classes.ts';

/**
 * The noun phrase that begins at `at`, with its title and apposition, not reaching over `end`; `null` where there is none.
 *
 * @example "[said] Grace Nyakio, the union’s general secretary, in Mombasa": up to "secretary"
 * @example "[said] a crane driver who gave his name only as Juma.": up to "Juma"
 */
export function nounPhraseAfter(line: Line, at: number, end: number): Range | null {
  const word = wordAt(line, at);
  if (at >= end || !canBegin(line, at)) return null;
  const isAlone = wordAt(line, at + 1) !== 'of' && (SUBJECT_PRONOUNS.has(word) || OBJECT_PRONOUNS.has(word));
  if (isAlone) return { first: at, end: at + 1 };
  const core = coreEnd(line, at, end);
  return core > at ? { first: at, end: withAppositions(line, core, end) } : null;
}

const LONGEST_PHRASE = 40;

/** Prepositions that bind what follows to the noun before: "the head of the port". Others say when and where, but for "by" in "published by". */
const BINDING = new Set(['of', 'for', 'from', 'at', 'with']);

function canBegin(line: Line, at: number): boolean {
  const piece = line.pieces[at];
  if (piece === undefined || !/^[\p{L}\p{N}]/u.test(piece.word)) return false;
  if (DETERMINERS.has(piece.word) || SUBJECT_PRONOUNS.has(piece.word)) return true;
  if (PREPOSITIONS.has(piece.word) || CONJUNCTIONS.has(piece.word) || AUXILIARIES.has(piece.word)) return false;
  return piece.isCapitalised || !isAdverbAt(line, at);
}

function coreEnd(line: Line, from: number, end: number): number {
  const stop = Math.min(end, from + LONGEST_PHRASE);
  let at = from;
  while (at < stop) {
    const word = wordAt(line, at);
    if (word === 'who' || word === 'which' || word === 'whose' || (word === 'that' && at > from))
      return clauseEnd(line, at, end);
    if (word === '(') at = bracketEnd(line, at, stop);
    else if (!staysInside(line, from, at, stop)) break;
    at++;
  }
  while (
    at > from &&
    (BINDING.has(wordAt(line, at - 1)) || DETERMINERS.has(wordAt(line, at - 1)) || wordAt(line, at - 1) === 'and')
  )
    at--;
  return at;
}

function staysInside(line: Line, from: number, at: number, end: number): boolean {
  const piece = line.pieces[at];
  const word = piece?.word ?? '';
  if (word === "'s" || word === "'" || word === '&') return true;
  if (!/^[\p{L}\p{N}]/u.test(word)) return false;
  if (word === 'and' || word === 'or') return at + 1 < end && joinsNoun(line, at + 1);
  if (at > from && (AUXILIARIES.has(word) || CONJUNCTIONS.has(word))) return false;
  if (PREPOSITIONS.has(word))
    return BINDING.has(word) || (word === 'by' && /(?:ed|written)$/.test(wordAt(line, at - 1)));
  if (piece?.isCapitalised === true) return !isDay(word);
  const cue = cueForm(word);
  if (cue !== undefined && (cue.form === 'ING' || !cue.verb.isNounToo)) return false;
  return !isAdverbAt(line, at);
}

const isDay = (word: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word);

const joinsNoun = (line: Line, at: number): boolean =>
  line.pieces[at]?.isCapitalised === true || DETERMINERS.has(wordAt(line, at));

const bracketEnd = (line: Line, at: number, end: number): number => {
  let to = at;
  while (to < end && wordAt(line, to) !== ')') to++;
  return to;
};

/** A relative clause ends with the next comma, passage or full stop. */
function clauseEnd(line: Line, at: number, end: number): number {
  let to = at;
  while (to < end && wordAt(line, to) !== PASSAGE && !/^[,;:.?!–—]/.test(wordAt(line, to))) to++;
  return to;
}

function withAppositions(line: Line, core: number, end: number): number {
  let to = core;
  for (let count = 0; count < 2 && to + 1 < end && wordAt(line, to) === ','; count++) {
    const next = clauseEnd(line, to + 1, end);
    if (!isApposition(line, to + 1, next)) break;
    to = next;
  }
  return to;
}
