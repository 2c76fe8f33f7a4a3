/** What a code unit is to the scanner. Values are small integers, so that they fit a table of bytes. */
export const BLANK = 1;
export const LETTER = 2;
/** A combining mark or joiner: part of the word or symbol before it. */
export const MARK = 3;
export const DIGIT = 4;
export const DOUBLE_QUOTE = 5;
export const SINGLE_QUOTE = 6;
export const DASH = 7;
export const STOP = 8;
export const PUNCTUATION = 9;
const SYMBOL = 10;
const SURROGATE = 11;

/**
 * The class of the character at `at`. The second half of a surrogate pair is never asked for; a lone surrogate is
 * a symbol.
 */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = CLASSES[code] ?? BLANK;
  if (known !== 0) return known === SURROGATE ? classOfPair(text, at) : known;
  return (CLASSES[code] = classify(code));
}

/** How many code units the character at `at` takes: two for a whole surrogate pair. */
export function widthAt(text: string, at: number): number {
  if ((text.charCodeAt(at) & 0xfc00) !== 0xd800) return 1;
  return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

/** A hyphen that may join words, by its code; longer dashes never do. */
export const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** Whether the character belongs inside a word or a number. */
export const isWordClass = (kind: number): boolean => kind >= LETTER && kind <= DIGIT;

/** The end of the letters, marks and digits from `at` on. */
export function wordRunEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const known = CLASSES[text.charCodeAt(to)] ?? BLANK;
    if (known >= LETTER && known <= DIGIT) to++;
    else if (known !== 0 && known !== SURROGATE) break;
    else if (isWordClass(classAt(text, to))) to += widthAt(text, to);
    else break;
  }
  return Math.min(to, end);
}

export const isUpperCase = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text.charAt(at));
};

export const isLowerCase = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 97 && code <= 122 : LOWER.test(text.charAt(at));
};

/** Filled as characters are met: most texts use a few hundred of the 65,536. */
const CLASSES = new Uint8Array(65_536);

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** The first that fits counts. Joiners and the soft hyphen are format characters like others, but part of a word. */
const RULES: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\u00ad\u200c\u200d]/u, MARK],
  [/[\s\p{C}\p{Z}]/u, BLANK],
  [/\p{L}/u, LETTER],
  [/\p{N}/u, DIGIT],
  [/["“”„‟«»‹›〝〞〟「」『』＂]/u, DOUBLE_QUOTE],
  [/['’‘‚‛`]/u, SINGLE_QUOTE],
  [/[\p{Pd}−]/u, DASH],
  [/\./u, STOP],
  [/[\p{P}…]/u, PUNCTUATION],
];

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(code);
  return RULES.find(([pattern]) => pattern.test(character))?.[1] ?? SYMBOL;
}

function classOfPair(text: string, at: number): number {
  if (widthAt(text, at) === 1) return SYMBOL;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (/\p{M}/u.test(character)) return MARK;
  return /\p{L}/u.test(character) ? LETTER : SYMBOL;
}
