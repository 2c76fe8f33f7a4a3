import type { Sentence } from '../../../text/sentences.ts';
import type { Tokens } from '../../../text/tokens.ts';
import { hashOf, mix } from '../hash.ts';
import type { LookUp } from '../lexicon.ts';
import type { TaggedWords } from '../tagged-words.ts';
import { ADDRESS_SHAPE, FIRST_WORD_SHAPE, SMALL_WORD } from '../word-shape.ts';
import { besideOf, INSIDE, longestOf, nameOf, NO_PROFESSION, PERSON_NOUN, smallOf } from './known-words.ts';
import { nameCore } from './name-core.ts';
import { endsAsProfession } from './profession.ts';

/** What is known of every token as a part of a name. */
export interface NameColumns {
  /** Hash of the word without accents; of "UK-based" that of "UK". */
  readonly name: Int32Array;
  /** 1 where the word has a capital. */
  readonly capital: Uint8Array;
  /** What a word with a capital is a name of, alone or with those beside it: bits of `known-words.ts`. */
  readonly known: Uint8Array;
  /** What the word does in names and beside them, and what a small word does. */
  readonly beside: Uint8Array;
  readonly small: Uint8Array;
  /** The first token of the sentence and the end of its tokens. */
  readonly sentenceFirst: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** 1 in sentences In Title Case or IN CAPITALS, where a capital tells nothing. */
  readonly styled: Uint8Array;
}

/** Reads the columns of a text. Linear in its length. */
export function readNameColumns(
  tokens: Tokens,
  sentences: readonly Sentence[],
  words: TaggedWords,
  known: { readonly word: LookUp; readonly phrase: LookUp },
): NameColumns {
  const { text, count, starts, ends } = tokens;
  const bytes = (): Uint8Array => new Uint8Array(count);
  const columns = {
    name: new Int32Array(count),
    capital: bytes(),
    known: bytes(),
    beside: bytes(),
    small: bytes(),
    sentenceFirst: new Int32Array(count),
    sentenceEnd: new Int32Array(count),
    styled: bytes(),
  };
  const longest = bytes();
  for (let at = 0; at < count; at++) {
    const start = starts[at]!;
    const end = ends[at]!;
    const shape = words.shape[at]!;
    const isWord = shape >= FIRST_WORD_SHAPE;
    const hasCapital = (isWord || shape === ADDRESS_SHAPE) && holdsCapital(text, start, end);
    columns.name[at] = hasCapital ? hashOfName(text, start, end, words.word[at]!) : words.word[at]!;
    const value = known.word(columns.name[at]!);
    columns.beside[at] = besideOf(value);
    columns.small[at] = smallOf(value);
    if (isWord && isPerson(text, start, end, value, known.word)) columns.beside[at]! |= PERSON_NOUN;
    if (!hasCapital) continue;
    columns.capital[at] = 1;
    columns.known[at] = nameOf(value);
    longest[at] = longestOf(value);
  }
  for (const sentence of sentences) {
    markSentence(columns, words.shape, sentence);
    markPhrases(columns, longest, sentence, known.phrase);
  }
  return columns;
}

function holdsCapital(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) return true;
    if (code < 0xc0) continue;
    const character = text.charAt(at);
    if (character !== character.toLowerCase()) return true;
  }
  return false;
}

/** Of "UK-based" the hash of "UK", of "Élysée" that of "Elysee". */
export function hashOfName(text: string, start: number, end: number, whole: number): number {
  let hasHyphen = false;
  let hasAccent = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === HYPHEN) hasHyphen = true;
    else if (code >= 0xc0 && code < 0x2000) hasAccent = true;
  }
  if (!hasHyphen && !hasAccent) return whole;
  const core = hasHyphen ? nameCore(text, start, end) : { start, end };
  if (!hasAccent) return hashOf(text, core.start, core.end);
  const plain = text.slice(core.start, core.end).normalize('NFD').replace(ACCENTS, '');
  return hashOf(plain, 0, plain.length);
}

const HYPHEN = 45;
const ACCENTS = /\p{M}/gu;

/** "geophysicist", and of "co-founder" the last part tells. */
function isPerson(text: string, start: number, end: number, value: number, lookUp: LookUp): boolean {
  if (endsAsProfession(text, start, end)) return (smallOf(value) & NO_PROFESSION) === 0;
  let part = end - 1;
  while (part > start && text.charCodeAt(part) !== HYPHEN) part--;
  return part > start && (besideOf(lookUp(hashOf(text, part + 1, end))) & PERSON_NOUN) !== 0;
}

/** A sentence with so few small words beside its capitals is In Title Case. */
const MOST_SMALL_WORDS = 0.34;
const LEAST_CAPITALS = 3;

function markSentence(columns: NameColumns, shape: Uint8Array, { firstToken, endToken }: Sentence): void {
  let capitals = 0;
  let small = 0;
  for (let at = firstToken; at < endToken; at++) {
    if (columns.capital[at] === 1) capitals++;
    else if (shape[at] === SMALL_WORD) small++;
  }
  columns.sentenceFirst.fill(firstToken, firstToken, endToken);
  columns.sentenceEnd.fill(endToken, firstToken, endToken);
  if (capitals >= LEAST_CAPITALS && small <= capitals * MOST_SMALL_WORDS) columns.styled.fill(1, firstToken, endToken);
}

/** Marks the longest known phrase that begins at each word: "Bosnia and Herzegovina". */
function markPhrases(
  { name, known }: NameColumns,
  longest: Uint8Array,
  { firstToken, endToken }: Sentence,
  phrase: LookUp,
): void {
  for (let at = firstToken; at < endToken; at++) {
    const limit = Math.min(longest[at]!, endToken - at);
    let hash = name[at]!;
    let length = 0;
    let found = 0;
    for (let i = 1; i < limit; i++) {
      hash = mix(hash, name[at + i]!);
      const value = phrase(hash);
      if (value === 0) continue;
      length = i;
      found = value;
    }
    known[at]! |= found;
    for (let i = 1; i <= length; i++) known[at + i]! |= found | INSIDE;
  }
}
