import { BLANK, classAt, DIGIT, DOUBLE_QUOTE, isLowerCase, isWordClass, LETTER, STOP, widthAt } from './characters.ts';
import { isTopLevelDomain } from './lexicon.ts';
import { addToken, type TokenColumns } from './token-columns.ts';
import { ADDRESS, CLITIC, QUOTE_MARK } from './token-kinds.ts';

/**
 * The end of the internet address that begins with the word `at` to `wordEnd`, or `wordEnd` where it begins none:
 * "https://example.com/a?b", "example.com/news". Punctuation that ends the sentence is not part of it.
 */
export function addressEnd(text: string, at: number, wordEnd: number, end: number): number {
  if (text.startsWith('://', wordEnd) && wordEnd + 3 < end) return pathEnd(text, wordEnd + 3, end);
  if (wordEnd + 1 >= end || classAt(text, wordEnd) !== STOP || wordEnd - at < 2) return wordEnd;
  const domain = domainEnd(text, wordEnd, end);
  return text.charAt(domain) === '/' && domain > wordEnd && domain < end ? pathEnd(text, domain, end) : domain;
}

/** The end of the handle or tag at `at`: "@onrecord", "#news"; `at` itself where there is none. */
export function tagEnd(text: string, at: number, start: number, end: number): number {
  const sign = text.charAt(at);
  if ((sign !== '@' && sign !== '#') || at + 1 >= end) return at;
  if (at > start && isWordClass(classAt(text, at - 1))) return at;
  const first = classAt(text, at + 1);
  if (first !== LETTER && (sign === '#' || (first !== DIGIT && text.charAt(at + 1) !== '_'))) return at;
  let to = at + 1;
  while (to < end && (isWordClass(classAt(text, to)) || text.charAt(to) === '_')) to += widthAt(text, to);
  return Math.min(to, end);
}

/**
 * Where the "@" at `at` stands inside an e-mail address, replaces the tokens before it, from `start` on, by the
 * whole address, and says so: "ann.lee@example.com".
 */
export function mergeMailAddress(text: string, at: number, start: number, end: number, columns: TokenColumns): boolean {
  if (text.charAt(at) !== '@') return false;
  const to = mailDomainEnd(text, at + 1, end);
  let from = at;
  let kept = columns.count;
  while (to > at && kept > 0 && columns.ends[kept - 1] === from && isMailPart(text, kept - 1, start, columns)) {
    from = columns.starts[--kept] ?? from;
  }
  if (from === at) return false;
  columns.count = kept;
  addToken(columns, from, to, ADDRESS);
  return true;
}

const LONGEST_LABEL = 63;
const MOST_LABELS = 4;
const ENDS_SENTENCE = /[.,;:!?)\]'’]/;
const MAIL_DOMAIN = /[\w.-]/;

function pathEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && !endsPath(text, to)) to++;
  while (to > at && ENDS_SENTENCE.test(text.charAt(to - 1))) to--;
  return to;
}

const endsPath = (text: string, at: number): boolean => {
  const kind = classAt(text, at);
  return kind === BLANK || kind === DOUBLE_QUOTE || text.charAt(at) === '<' || text.charAt(at) === '>';
};

/** The end of ".example.com" at `at`, or `at` where the last label is not one that addresses end in. */
function domainEnd(text: string, at: number, end: number): number {
  let to = at;
  let label = at;
  for (let labels = 0; labels < MOST_LABELS && text.charAt(to) === '.' && isDomainLetter(text, to + 1, end); labels++) {
    label = to + 1;
    to = label;
    while (isDomainLetter(text, to, end) && to - label < LONGEST_LABEL) to++;
  }
  return isLowerCase(text, label) && isTopLevelDomain(text.slice(label, to)) ? to : at;
}

const isDomainLetter = (text: string, at: number, end: number): boolean => {
  if (at >= end) return false;
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT || text.charAt(at) === '-';
};

function mailDomainEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && to - at < 4 * LONGEST_LABEL && MAIL_DOMAIN.test(text.charAt(to))) to++;
  while (to > at && /[.-]/.test(text.charAt(to - 1))) to--;
  return text.slice(at, to).includes('.') ? to : at - 1;
}

function isMailPart(text: string, token: number, start: number, { starts, kinds }: TokenColumns): boolean {
  const at = starts[token] ?? 0;
  const kind = kinds[token];
  return at >= start && kind !== QUOTE_MARK && kind !== CLITIC && /^[\p{L}\p{N}._+-]/u.test(text.charAt(at));
}
