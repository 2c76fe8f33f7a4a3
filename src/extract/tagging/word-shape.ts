import { ADDRESS, CLITIC, DASH, NUMBER, PUNCTUATION, QUOTE_MARK, SYMBOL } from '../../text/tokens.ts';

export const MARK_SHAPE = 1;
export const COMMA = 2;
export const FULL_STOP = 3;
export const COLON = 4;
export const SEMICOLON = 5;
export const NUMBER_SHAPE = 10;
export const LONG_DASH = 11;
export const ADDRESS_SHAPE = 13;
/** The first shape that a word has; what is below stands for marks, numbers and signs. */
export const FIRST_WORD_SHAPE = 15;
/** Without a capital at its front, and all in capitals. */
export const SMALL_WORD = 15;
export const CAPITALS_ONLY = 21;

/** What a token looks like, as a small number: which mark it is, or how a word is capitalised. */
export function shapeOf(text: string, start: number, end: number, kind: number): number {
  switch (kind) {
    case QUOTE_MARK:
      return MARK_SHAPE;
    case PUNCTUATION:
      return MARKS.get(text.charCodeAt(start)) ?? 9;
    case NUMBER:
      return NUMBER_SHAPE;
    case DASH:
      return LONG_DASH;
    case CLITIC:
      return 12;
    case ADDRESS:
      return ADDRESS_SHAPE;
    case SYMBOL:
      return 14;
    default:
      return shapeOfWord(text, start, end);
  }
}

/** , . : ; and so on. */
const MARKS: ReadonlyMap<number, number> = new Map([
  [44, COMMA],
  [46, FULL_STOP],
  [58, COLON],
  [59, SEMICOLON],
  [63, 6],
  [33, 6],
  [40, 7],
  [91, 7],
  [41, 8],
  [93, 8],
]);

/** word 15, 中文 16, I 17, U.S. 18, Mr. 19, Word 20, WORD 21, etc. 22, McWord 23. */
function shapeOfWord(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const endsInStop = text.charCodeAt(end - 1) === 46;
  if (!isUpper(first)) return endsInStop ? 22 : isLower(first) ? SMALL_WORD : 16;
  if (end - start === 1) return 17;
  let upper = 0;
  let lower = 0;
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isUpper(code)) upper++;
    else if (isLower(code)) lower++;
  }
  if (endsInStop) return upper > 0 ? 18 : 19;
  if (upper === 0) return 20;
  return lower === 0 ? CAPITALS_ONLY : 23;
}

/** ASCII and Latin-1, which English names are written in. */
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
const isLower = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
