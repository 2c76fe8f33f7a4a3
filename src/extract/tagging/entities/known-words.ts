import { lookUpIn, type LookUp } from '../lexicon.ts';

/** Hashes and what is known under them, with open addressing as in the lexicon. */
export interface HashTable {
  readonly keys: Int32Array;
  readonly values: Int32Array;
}

/** What is known of words and phrases before any text is read: by the hash of a word, and by that of several in a row. */
export interface KnownWords {
  readonly words: HashTable;
  readonly phrases: HashTable;
}

/** What a word or a phrase is a name of, as bits. */
export const GIVEN_NAME = 1;
export const SURNAME = 2;
export const CITY = 4;
export const REGION = 8;
export const COUNTRY = 16;
export const ORGANIZATION = 32;
export const NATIONALITY = 64;
/** Of a token: it goes on with a phrase that began before it. */
export const INSIDE = 128;

/** What a word does in names and beside them, as bits: "Ministry", "Ltd", "Mr", "minister", "Lake", "said", "June", "southern". */
export const HEAD = 1;
export const COMPANY_ENDING = 2;
export const TITLE = 4;
export const PERSON_NOUN = 8;
export const PLACE_WORD = 16;
export const ACTS = 32;
export const CALENDAR_WORD = 64;
export const DIRECTION = 128;

/** What a small word does, as bits: "van", "near", "of", "the", "&", "who". */
export const PARTICLE = 1;
export const LOCATIVE = 2;
export const OF = 4;
export const THE = 8;
export const JOINS = 16;
export const WHO = 32;
/** "insist": it ends like a profession and is none. */
export const NO_PROFESSION = 64;

/** The value of a word: the three bytes above, and how many words the longest phrase has that begins with it. */
export const valueOfWord = (name: number, beside: number, small: number, longest: number): number =>
  name | (beside << 8) | (small << 16) | (longest << 24);
export const nameOf = (value: number): number => value & 255;
export const besideOf = (value: number): number => (value >> 8) & 255;
export const smallOf = (value: number): number => (value >> 16) & 255;
export const longestOf = (value: number): number => value >>> 24;

/** The two tables as functions of a hash; 0 for what is not known. */
export const lookUpKnown = ({ words, phrases }: KnownWords): { readonly word: LookUp; readonly phrase: LookUp } => ({
  word: lookUpIn(words),
  phrase: lookUpIn(phrases),
});
