import { skipAdverbs } from './clause.ts';
import type { Cue } from './cues.ts';
import { type Line, PASSAGE, type Range, wordAt } from './line.ts';
import { cueForm, isFinite } from './cue-verbs.ts';
import { isTitleOfWork } from './title-of-work.ts';
import { AUXILIARIES, DETERMINERS, isAdverbAt, PREPOSITIONS } from './word-classes.ts';

/**
 * The object of a verb, where there are quotation marks in it: the words are the speaker’s, at least within the marks.
 *
 * @example called [the deal “a handshake between two countries”]
 * @example spoke of [“credible and extremely worrying” details in the US reports]
 * @example described [relations with China as “unprecedented”]
 * @example thanked [“those who carry and those who decide”], in that order
 */
export function quotedComplement(line: Line, cue: Cue, from: number): QuotedComplement | null {
  const first = TAKES_PREPOSITION.has(wordAt(line, from)) ? from + 1 : from;
  const passage = firstPassage(line, first);
  if (passage < 0) return null;
  const end = objectEnd(line, passage + 1);
  const content = isComplete(line, passage, end) ? { first: passage, end: passage + 1 } : { first, end };
  const isDirect = passage === first && end === passage + 1;
  return {
    content: isDirect ? { first: passage, end } : content,
    ...(first > from ? { words: { first: cue.words.first, end: first } } : {}),
    note: 'Words in quotation marks are the object of the verb.',
  };
}

export interface QuotedComplement {
  readonly content: Range;
  readonly words?: Range;
  readonly note: string;
}

const TAKES_PREPOSITION = new Set(['of', 'for', 'about', 'against', 'to', 'on']);
const LONGEST_REACH = 30;

/** The first passage of the object; -1 where it is a title or where another clause begins before it. */
function firstPassage(line: Line, from: number): number {
  for (let at = from; at < Math.min(line.pieces.length, from + LONGEST_REACH); at++) {
    const word = wordAt(line, at);
    if (word === PASSAGE) return isTitleOfWork(line.pieces[at]?.quoted ?? '') ? -1 : at;
    if (
      /^[;:.?!\p{Pd}]/u.test(word) ||
      (word === ',' && !DETERMINERS.has(wordAt(line, at + 1))) ||
      AUXILIARIES.has(word) ||
      isOtherCue(line, at)
    )
      return -1;
  }
  return -1;
}

function isOtherCue(line: Line, at: number): boolean {
  const cue = cueForm(wordAt(line, at));
  return cue !== undefined && isFinite(cue);
}

/** The object ends before a sign, a further verb, or words that say when and where. */
function objectEnd(line: Line, from: number): number {
  let at = from;
  for (; at < line.pieces.length; at++) {
    const word = wordAt(line, at);
    if (word === ',' && isSplice(line, at + 1)) continue;
    if (/^[,;:.?!…\p{Pd}]/u.test(word) || ENDERS.has(word)) break;
    if ((word === 'and' || word === 'but') && isOtherCue(line, skipAdverbs(line, at + 1))) break;
  }
  return at;
}

/** "required a “clearing-up”, this must be on her table": a clause that only a comma joins goes on with the report. */
const isSplice = (line: Line, at: number): boolean =>
  /^(?:this|it|they|that)$/.test(wordAt(line, at)) && AUXILIARIES.has(wordAt(line, at + 1));

const ENDERS = new Set([
  'but',
  'while',
  'when',
  'after',
  'before',
  'because',
  'although',
  'though',
  'since',
  'during',
  'until',
  'as',
]);

/** “We will win.” on Friday: a whole sentence in marks takes nothing after it into what was said. */
function isComplete(line: Line, passage: number, end: number): boolean {
  const quoted = line.pieces[passage]?.quoted ?? '';
  if (end === passage + 1) return false;
  if (/[.?!…]$/.test(quoted)) return true;
  const next = wordAt(line, passage + 1);
  return /^\p{Lu}/u.test(quoted) && (PREPOSITIONS.has(next) || isAdverbAt(line, passage + 1));
}
