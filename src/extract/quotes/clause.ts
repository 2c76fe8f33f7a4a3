import { cueForm, isFinite } from './cue-verbs.ts';
import { type Line, PASSAGE, type Range, wordAt } from './line.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverbAt,
  NEGATIONS,
  PAST_VERBS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './word-classes.ts';

/** Whether some words hold a finite verb: "the port had more work", not "the largest port in Africa". */
export function hasVerb(line: Line, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) {
    const word = wordAt(line, at);
    if (AUXILIARIES.has(word) || PAST_VERBS.has(word)) return true;
    if (word.length > 4 && word.endsWith('ed') && at > first && line.pieces[at]?.isCapitalised !== true) return true;
    if (word === "'s" && isAfterPronoun(line, at)) return true;
    const cue = cueForm(word);
    if (cue !== undefined && at > first && isFinite(cue)) return true;
    if (at > first && PERSONAL_PRONOUN.test(wordAt(line, at - 1)) && /^\p{L}/u.test(word)) return true;
  }
  return false;
}

const PERSONAL_PRONOUN = /^(?:i|you|he|she|it|we|they)$/;

/** "it’s", "who’s": the clitic is a verb there. */
const isAfterPronoun = (line: Line, at: number): boolean =>
  SUBJECT_PRONOUNS.has(wordAt(line, at - 1)) || wordAt(line, at - 1) === 'there' || wordAt(line, at - 1) === 'that';

/** Whether the words from `at` on begin as a clause does: with its subject. */
export function beginsClause(line: Line, at: number): boolean {
  const piece = line.pieces[at];
  if (piece === undefined || !/^[\p{L}\p{N}$€£]/u.test(piece.word))
    return piece?.passage !== null && piece !== undefined;
  if (CONTRACTED.test(piece.word)) return true;
  if (SUBJECT_PRONOUNS.has(piece.word))
    return !/^(?:[.,;]|of)$/.test(wordAt(line, at + 1)) && !PREPOSITIONS.has(wordAt(line, at + 1));
  if (piece.isCapitalised || DETERMINERS.has(piece.word)) return true;
  return (
    !PREPOSITIONS.has(piece.word) &&
    !isAdverbAt(line, at) &&
    !AUXILIARIES.has(piece.word) &&
    !NO_SUBJECT.has(piece.word)
  );
}

/** "they’re", "she’d": subject and verb in one. */
const CONTRACTED = /^(?:i|you|he|she|it|we|they|there|that|who)'\p{L}/u;

const NO_SUBJECT = new Set(
  'and or but as than so to because after before when while until since him her me us them itself himself herself themselves'.split(
    ' ',
  ),
);

/**
 * Where the reported clause from `first` on ends, at the latest at `end`: before the full stop, or before words that are
 * the writer’s or another speaker’s: "…, but did not say when", "…; the union says", "…, according to", "…, adding that",
 * "… and called it", "…, although one of them called that".
 */
export function reportedEnd(line: Line, first: number, end: number): number {
  let at = first;
  while (at < end && !endsReport(line, at, first, end)) at++;
  return withoutTail(line, first, at);
}

function endsReport(line: Line, at: number, first: number, end: number): boolean {
  const word = wordAt(line, at);
  if (word === ';') return true;
  if (at === first) return false;
  if (word === 'and' || word === 'but') return isFiniteCue(line, skipAdverbs(line, at + 1));
  if (word === ',') return endsAtComma(line, at + 1, end);
  return false;
}

function endsAtComma(line: Line, at: number, end: number): boolean {
  const word = wordAt(line, at);
  const next = skipAdverbs(line, at + 1);
  if (word === 'according') return true;
  if (cueForm(word)?.form === 'ING') return true;
  if (word === 'but' || word === 'and') {
    return (
      AUXILIARIES.has(wordAt(line, next)) ||
      isFiniteCue(line, next) ||
      (word === 'but' && (NOT_SAID.has(wordAt(line, next)) || deniesSpeech(line, next)))
    );
  }
  return CONTRASTS.has(word) && holdsCue(line, at + 1, end);
}

/** "but he would not say how" */
function deniesSpeech(line: Line, at: number): boolean {
  for (let i = at; i < at + 5; i++)
    if (NEGATIONS.has(wordAt(line, i)) && cueForm(wordAt(line, i + 1)) !== undefined) return true;
  return false;
}

const NOT_SAID = new Set(['declined', 'refused', 'gave', 'offered', 'stopped']);
const CONTRASTS = new Set(['although', 'though', 'while', 'whereas', 'as', 'even']);
/** How far a contrast is searched for a cue of its own. */
const CONTRAST_REACH = 12;

function isFiniteCue(line: Line, at: number): boolean {
  const cue = cueForm(wordAt(line, at));
  return cue !== undefined && isFinite(cue);
}

function holdsCue(line: Line, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + CONTRAST_REACH); at++) if (isFiniteCue(line, at)) return true;
  return false;
}

/** The first piece from `at` on that is no adverb. */
export function skipAdverbs(line: Line, at: number): number {
  let to = at;
  while (isAdverbAt(line, to)) to++;
  return to;
}

/** Full stops and commas at the end belong to the sentence, not to what was said. */
function withoutTail(line: Line, first: number, end: number): number {
  let to = end;
  while (
    to > first &&
    wordAt(line, to - 1) !== PASSAGE &&
    /^[^\p{L}\p{N})\]%€$£]+$/u.test(wordAt(line, to - 1)) &&
    wordAt(line, to - 1) !== "'"
  )
    to--;
  return to;
}
