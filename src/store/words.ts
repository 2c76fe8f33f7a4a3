import type { Span } from '../text/span.ts';

/** A word of a text as it is looked for: folded, so that case and accents do not matter. */
export interface Word extends Span {
  readonly folded: string;
}

/**
 * The words of a text, or of one part of it, in order. Letters, digits and the marks on them make words; everything
 * else stands between words. The index, the queries and the highlights all split and fold by this one rule, so that
 * they agree in every store.
 *
 * @example foldedWords('Café NATO’s') // café as cafe, NATO as nato, s
 */
export function foldedWords(text: string, within: Span = { start: 0, end: text.length }): readonly Word[] {
  const words: Word[] = [];
  const part = text.slice(within.start, within.end);
  for (const { 0: word, index } of part.matchAll(WORD)) {
    const start = within.start + index;
    words.push({ folded: foldWord(word), start, end: start + word.length });
  }
  return words;
}

/**
 * The folded words alone, joined by blanks: equal for two names that differ in case, accents and punctuation only.
 *
 * @example foldedText('Márton  HALÁSZ-Kiss') // marton halasz kiss
 */
export function foldedText(text: string, within: Span = { start: 0, end: text.length }): string {
  const plain = text.slice(within.start, within.end).replace(TYPOGRAPHY, ' ');
  if (ASCII.test(plain)) return plain.toLowerCase().replace(BETWEEN_ASCII_WORDS, ' ').trim();
  return foldedWords(text, within)
    .map((word) => word.folded)
    .join(' ');
}

/** Signs beside ASCII that English news is full of; none of them is a part of a word. */
const TYPOGRAPHY = /[\u2010-\u2027\u00a0\u00ab\u00bb]+/g;
const BETWEEN_ASCII_WORDS = /[^a-z0-9]+/g;

/** Marks, joiners and the soft hyphen belong to the letter before them. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200c\u200d]*/gu;

function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  // To upper case first, as "ß" and "SS", "ς" and "σ" are the same letters there.
  const folded = word.normalize('NFKD').replace(NO_LETTER, '').toUpperCase().toLowerCase();
  return folded.normalize('NFKD').replace(NO_LETTER, '').replace(STROKED, unstroke);
}

const ASCII = /^[\0-\x7f]*$/;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** Letters whose stroke Unicode does not take for a mark: "Łódź", "Sørensen", "Đorđe". A final sigma is a sigma. */
const UNSTROKED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};
const STROKED = new RegExp(`[${Object.keys(UNSTROKED).join('')}]`, 'gu');
const unstroke = (letter: string): string => UNSTROKED[letter] ?? letter;
