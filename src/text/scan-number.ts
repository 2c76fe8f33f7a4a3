import { classAt, DIGIT, isHyphen, LETTER, SINGLE_QUOTE, wordRunEnd } from './characters.ts';
import { isCliticS } from './scan-word.ts';
import { addToken, type TokenColumns } from './token-columns.ts';
import { NUMBER, WORD } from './token-kinds.ts';

/**
 * Adds the number at `at` and gives its end: "1,200.5", "10:30", "9/11", "1990s", "52-48"; with words joined to it,
 * it is a word: "15-year-old".
 */
export function scanNumber(text: string, at: number, end: number, columns: TokenColumns): number {
  let to = classAt(text, at) === DIGIT ? at : at + 1;
  let kind = NUMBER;
  for (;;) {
    to = wordRunEnd(text, to, end);
    if (to + 1 >= end) break;
    const next = classAt(text, to + 1);
    if (isHyphen(text.charCodeAt(to)) && (next === LETTER || next === DIGIT)) {
      if (next === LETTER) kind = WORD;
    } else if (classAt(text, to) === SINGLE_QUOTE) {
      if (next !== LETTER || isCliticS(text, to, end)) break;
    } else if (next !== DIGIT || !DIGIT_JOINER.test(text.charAt(to))) break;
    to++;
  }
  addToken(columns, at, to, kind);
  return to;
}

const DIGIT_JOINER = /[.,:/]/;
