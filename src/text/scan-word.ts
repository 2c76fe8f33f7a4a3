import {
  BLANK,
  classAt,
  DIGIT,
  isHyphen,
  isUpperCase,
  isWordClass,
  LETTER,
  SINGLE_QUOTE,
  STOP,
  wordRunEnd,
} from './characters.ts';
import { isAbbreviation, isNumberAbbreviation } from './lexicon.ts';

/** The end of the word at `at`, with the full stop of an abbreviation or of initials: "U.S.-led", "Sen.", "o’clock". */
export function wordEnd(text: string, at: number, end: number): number {
  let to = joinedEnd(text, at, end);
  while (to < end && classAt(text, to) === STOP) {
    const stop = stopEnd(text, at, to, end);
    if (stop === to) break;
    to = stop;
    if (to + 1 < end && isHyphen(text.charCodeAt(to)) && classAt(text, to + 1) === LETTER)
      to = joinedEnd(text, to + 1, end);
  }
  return to;
}

/** Whether the apostrophe at `at` opens "’s" and nothing more. */
export const isCliticS = (text: string, at: number, end: number): boolean =>
  at + 1 < end && (text.charCodeAt(at + 1) | 32) === LOWER_S && (at + 2 >= end || !isWordClass(classAt(text, at + 2)));

const LOWER_S = 115;
const AMPERSAND = 38;
const LONGEST_ABBREVIATION = 6;

/** Letters and digits, with the hyphens, apostrophes and ampersands between them: "Asia-Pacific", "don’t", "AT&T". */
function joinedEnd(text: string, at: number, end: number): number {
  let to = at;
  for (;;) {
    to = wordRunEnd(text, to, end);
    if (to + 1 >= end || !joins(text, to, end)) return to;
    to++;
  }
}

function joins(text: string, at: number, end: number): boolean {
  const here = classAt(text, at);
  if (here === BLANK) return false;
  const next = classAt(text, at + 1);
  if (next !== LETTER && next !== DIGIT) return false;
  if (here === SINGLE_QUOTE) return !isCliticS(text, at, end);
  const code = text.charCodeAt(at);
  if (isHyphen(code)) return true;
  return code === AMPERSAND && isUpperCase(text, at - 1) && isUpperCase(text, at + 1);
}

/** The end of the word that begins at `at` with the full stop at `stop`, or `stop` where the full stop is not its own. */
function stopEnd(text: string, at: number, stop: number, end: number): number {
  if (isInitial(text, at, stop)) return initialEnd(text, at, stop, end);
  if (stop - at > LONGEST_ABBREVIATION) return stop;
  if (classAt(text, at) !== LETTER || classAt(text, stop + 1) === STOP) return stop;
  const word = text.slice(at, stop);
  if (isAbbreviation(word)) return isDegreeLetter(text, stop + 1, end) ? stop + 2 : stop + 1;
  return isNumberAbbreviation(word) && isBeforeNumber(text, stop + 1, end) ? stop + 1 : stop;
}

/** The "D" of "Ph.D." */
const isDegreeLetter = (text: string, at: number, end: number): boolean =>
  at + 1 < end && classAt(text, at) === LETTER && classAt(text, at + 1) === STOP;

/** Whether one letter stands between `at`, or a full stop, and the full stop at `stop`. */
const isInitial = (text: string, at: number, stop: number): boolean =>
  classAt(text, stop - 1) === LETTER && (stop - 1 === at || (stop - 2 > at && classAt(text, stop - 2) === STOP));

/**
 * "U.S." and "a.m." whole, "U.S" without its last stop, "W." before a name. "Vitamin C." at the end of a sentence
 * and "as good as I." keep their full stop apart.
 */
function initialEnd(text: string, at: number, stop: number, end: number): number {
  const next = stop + 1;
  if (next < end && classAt(text, next) === STOP) return stop;
  if (next < end && classAt(text, next) === LETTER) {
    const after = next + 1 < end ? classAt(text, next + 1) : BLANK;
    if (after === STOP) return next + 1;
    return !isWordClass(after) && isUpperCase(text, stop - 1) && isUpperCase(text, next) ? next + 1 : stop;
  }
  if (stop - 1 > at) return next;
  return isUpperCase(text, at) && text.charAt(at) !== 'I' && isBeforeCapital(text, next, end) ? next : stop;
}

const isBeforeCapital = (text: string, at: number, end: number): boolean =>
  at + 1 < end && classAt(text, at) === BLANK && isUpperCase(text, at + 1);

const isBeforeNumber = (text: string, at: number, end: number): boolean =>
  at < end && classAt(text, classAt(text, at) === BLANK && at + 1 < end ? at + 1 : at) === DIGIT;
