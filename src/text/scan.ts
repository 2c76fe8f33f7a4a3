import {
  BLANK,
  classAt,
  DASH as DASH_CLASS,
  DIGIT,
  DOUBLE_QUOTE,
  LETTER,
  MARK,
  PUNCTUATION as PUNCTUATION_CLASS,
  SINGLE_QUOTE,
  STOP,
  widthAt,
} from './characters.ts';
import { addressEnd, mergeMailAddress, tagEnd } from './scan-address.ts';
import { ellipsisEnd, runEnd } from './scan-mark.ts';
import { scanNumber } from './scan-number.ts';
import { makeQuoteState, scanDoubleQuote, scanSingleQuote, startParagraph } from './scan-quote-mark.ts';
import { wordEnd } from './scan-word.ts';
import type { Span } from './span.ts';
import { addToken, type TokenColumns } from './token-columns.ts';
import { ADDRESS, DASH, PUNCTUATION, SYMBOL, WORD } from './token-kinds.ts';

/** Adds the tokens of one part of the text to the columns, left to right, looking ahead a bounded way only. */
export function scan(text: string, { start, end }: Span, columns: TokenColumns): void {
  const quotes = makeQuoteState(start, end);
  let at = start;
  const add = (tokenEnd: number, kind: number): void => {
    addToken(columns, at, tokenEnd, kind);
    at = tokenEnd;
  };
  while (at < end) {
    switch (classAt(text, at)) {
      case BLANK:
        if (text.charCodeAt(at) === NEWLINE) startParagraph(quotes, text, at);
        at++;
        break;
      case LETTER:
      case MARK: {
        const word = wordEnd(text, at, end);
        const address = addressEnd(text, at, word, end);
        add(address, address > word ? ADDRESS : WORD);
        break;
      }
      case DIGIT:
        at = scanNumber(text, at, end, columns);
        break;
      case DOUBLE_QUOTE:
        at = scanDoubleQuote(text, at, quotes, columns);
        break;
      case SINGLE_QUOTE:
        at = scanSingleQuote(text, at, quotes, columns);
        break;
      case DASH_CLASS:
        add(runEnd(text, at, end), DASH);
        break;
      case STOP:
        if (isDecimalPoint(text, at, start, end)) at = scanNumber(text, at, end, columns);
        else add(ellipsisEnd(text, at, end), PUNCTUATION);
        break;
      case PUNCTUATION_CLASS: {
        const tag = tagEnd(text, at, start, end);
        if (tag > at) add(tag, ADDRESS);
        else if (mergeMailAddress(text, at, start, end, columns)) at = columns.ends[columns.count - 1] ?? at + 1;
        else add(text.charCodeAt(at) === ELLIPSIS ? runEnd(text, at, end) : at + 1, PUNCTUATION);
        break;
      }
      default:
        add(symbolEnd(text, at, end), SYMBOL);
    }
  }
}

const NEWLINE = 10;
const ELLIPSIS = 0x2026;

/** "a rise of .5 points": the stop opens a number where no word or number touches it. */
const isDecimalPoint = (text: string, at: number, start: number, end: number): boolean =>
  at + 1 < end &&
  classAt(text, at + 1) === DIGIT &&
  (at === start || classAt(text, at - 1) === BLANK || classAt(text, at - 1) > STOP);

/** A sign with the marks that change it: an emoji with its variation selector. */
function symbolEnd(text: string, at: number, end: number): number {
  let to = Math.min(at + widthAt(text, at), end);
  while (to < end && classAt(text, to) === MARK) to += widthAt(text, to);
  return Math.min(to, end);
}
