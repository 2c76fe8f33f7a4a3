import { BLANK, classAt, DASH, DIGIT, isLowerCase, isWordClass, PUNCTUATION, STOP } from './characters.ts';
import { isElision } from './lexicon.ts';
import { isCliticS } from './scan-word.ts';
import { addToken, type TokenColumns } from './token-columns.ts';
import { CLITIC, NUMBER, QUOTE_MARK, SYMBOL, WORD } from './token-kinds.ts';

/** What a scan remembers of the paragraph, so that a closing mark can be told from an apostrophe or a measure. */
export interface QuoteState {
  readonly start: number;
  readonly end: number;
  doubleOpen: boolean;
  singleOpen: boolean;
}

export const makeQuoteState = (start: number, end: number): QuoteState => ({
  start,
  end,
  doubleOpen: false,
  singleOpen: false,
});

/** Forgets open marks at the line break `at` where a blank line follows: an unclosed mark spoils one paragraph at most. */
export function startParagraph(state: QuoteState, text: string, at: number): void {
  if (text.charAt(at + 1) !== '\n' && text.charAt(at + 1) !== '\r') return;
  state.doubleOpen = false;
  state.singleOpen = false;
}

/** Adds the double mark at `at` and gives its end. After a number that no open mark precedes, it means inches: 6' 2". */
export function scanDoubleQuote(text: string, at: number, state: QuoteState, columns: TokenColumns): number {
  const straight = text.charAt(at) === '"';
  const afterDigit = at > state.start && classAt(text, at - 1) === DIGIT;
  if (straight && afterDigit && (!state.doubleOpen || isAfterFeet(text, columns))) {
    addToken(columns, at, at + 1, SYMBOL);
  } else {
    if (straight) state.doubleOpen = !state.doubleOpen;
    addToken(columns, at, at + 1, QUOTE_MARK);
  }
  return at + 1;
}

/**
 * Adds the apostrophe or single mark at `at` and gives its end. It is, in this order: the "’s" or the end of a
 * possessive ("the workers’ right"), feet (6' 2"), a doubled mark (''), the start of a clipped word ("’em", "’90s"), or a
 * quotation mark.
 */
export function scanSingleQuote(text: string, at: number, state: QuoteState, columns: TokenColumns): number {
  const to = plainEnd(text, at, state, columns);
  if (to > at) return to;
  const next = text.charAt(at + 1);
  const doubled = at + 1 < state.end && next === text.charAt(at) && (next === "'" || next === '`');
  if (!doubled) state.singleOpen = opensQuote(text, at, state);
  addToken(columns, at, doubled ? at + 2 : at + 1, QUOTE_MARK);
  return doubled ? at + 2 : at + 1;
}

const OPENING = /[‘‚‛`]/;
const APOSTROPHE = /['’]/;
const FEET = /['’]/;
/** How far ahead a better closing mark is looked for, in code units. */
const CLOSING_REACH = 200;

/** The end of the token where the mark at `at` is no quotation mark; `at` where it is one. */
function plainEnd(text: string, at: number, state: QuoteState, columns: TokenColumns): number {
  const add = (to: number, kind: number): number => {
    addToken(columns, at, to, kind);
    return to;
  };
  const touchesWord = at > state.start && isWordClass(classAt(text, at - 1));
  if (!touchesWord) {
    const clipped = clippedEnd(text, at, state.end);
    return clipped > at ? add(clipped, classAt(text, at + 1) === DIGIT ? NUMBER : WORD) : at;
  }
  if (!APOSTROPHE.test(text.charAt(at))) return at;
  if (isCliticS(text, at, state.end)) return add(at + 2, CLITIC);
  if (text.charAt(at + 1) === "'" && text.charAt(at) === "'") return at;
  if (classAt(text, at - 1) === DIGIT) return state.singleOpen && !isBeforeInches(text, at) ? at : add(at + 1, SYMBOL);
  return state.singleOpen && !closesBetterLater(text, at, state.end) ? at : add(at + 1, CLITIC);
}

/** The end of "’em" or "’90s" at `at`; `at` where the mark clips no word. */
function clippedEnd(text: string, at: number, end: number): number {
  if (OPENING.test(text.charAt(at)) && text.charAt(at) !== '‘') return at;
  let to = at + 1;
  while (to < end && to - at < 8 && isWordClass(classAt(text, to))) to++;
  if (to === at + 1) return at;
  const word = text.slice(at + 1, to);
  if (word === 'n' && APOSTROPHE.test(text.charAt(to)) && to < end) return to + 1;
  return isElision(word) || /^\d\ds?$/.test(word) ? to : at;
}

const opensQuote = (text: string, at: number, { start, end }: QuoteState): boolean => {
  if (OPENING.test(text.charAt(at))) return true;
  if (text.charAt(at) === '’') return false;
  const opensAfter =
    at === start ||
    (!isWordClass(classAt(text, at - 1)) && classAt(text, at - 1) !== PUNCTUATION && classAt(text, at - 1) !== STOP);
  return opensAfter && at + 1 < end && classAt(text, at + 1) !== BLANK;
};

/** "6' 2"" and "6'2": digits follow the feet. */
const isBeforeInches = (text: string, at: number): boolean =>
  /^[ \u00a0]?\d{1,2}(?!\d)/.test(text.slice(at + 1, at + 5));

/** Whether the last token is a number and the one before it the sign for feet. */
const isAfterFeet = (text: string, { count, starts, ends, kinds }: TokenColumns): boolean =>
  count > 1 &&
  kinds[count - 1] === NUMBER &&
  kinds[count - 2] === SYMBOL &&
  FEET.test(text.slice(starts[count - 2], ends[count - 2]));

/**
 * "‘We back the workers’ right to strike,’ he said": after "s", where the sentence goes on in lower case, a later mark
 * that follows punctuation is the closing one.
 */
function closesBetterLater(text: string, at: number, end: number): boolean {
  if ((text.charCodeAt(at - 1) | 32) !== 115 || text.charAt(at + 1) !== ' ' || !isLowerCase(text, at + 2)) return false;
  const reach = Math.min(end, at + CLOSING_REACH);
  for (let i = at + 2; i < reach; i++) {
    const character = text.charAt(i);
    if (character === '‘' || character === '\n') return false;
    if (!APOSTROPHE.test(character)) continue;
    const before = classAt(text, i - 1);
    if (before === PUNCTUATION || before === STOP) return true;
    if (before === BLANK || before === DASH) return false;
  }
  return false;
}
