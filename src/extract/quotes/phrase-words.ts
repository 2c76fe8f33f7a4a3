import { cueForm, isFinite } from './cue-verbs.ts';
import { type Line, wordAt } from './line.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverbAt, PAST_VERBS, PREPOSITIONS } from './word-classes.ts';

/** A noun phrase ends with a noun or with a word that stands for one. */
export function canEnd(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (/^(?:another|others|both|many|some|most|several|two|three|four|few|all)$/.test(word)) return true;
  if (!/[\p{L}\p{N}]/u.test(word) || word === "'s" || DETERMINERS.has(word) || isClauseWord(line, at)) return false;
  return !PREPOSITIONS.has(word) && !isAdverbAt(line, at) && !JOINERS.has(word);
}

/** A word that shows that a clause is under way. */
export function isClauseWord(line: Line, at: number): boolean {
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

/** Words that join two nouns or two clauses. */
export const JOINERS = new Set(['and', 'or', '&', 'but']);
