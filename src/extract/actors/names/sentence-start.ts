import { WORD } from '../../../text/tokens.ts';
import { ACTING_VERBS } from '../gazetteer/acting-verbs.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { OPENERS } from '../gazetteer/openers.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import { CAPITALIZED, CAPITALS, NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import type { NameMention } from './name-mention.ts';

/** Which words the running text has inside its sentences, with a capital and without. */
export interface SeenWords {
  readonly capitalized: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  /** Those with a capital anywhere in the paragraphs, also where a sentence begins. */
  readonly body: ReadonlySet<string>;
  /** What something is called where that begins with an everyday word: "Both Banks" of "an association called Both Banks". */
  readonly called: ReadonlySet<string>;
}

/** A form that is no noun too, as "states" and "plans" are. */
const isPlainVerb = (word: string): boolean => ACTING_VERBS.has(word) && (word.endsWith('ed') || PLAIN.has(word));
const PLAIN = wordSet('said says told tells wrote writes spoke speaks thinks thought knew knows wants sees sent');

export function seenWords(words: Words): SeenWords {
  const capitalized = new Set<string>();
  const small = new Set<string>();
  const body = new Set<string>();
  const called = new Set<string>();
  for (const { from, to, typesetting, isHeading } of words.parts) {
    if (typesetting === 'TITLE_CASE' || typesetting === 'CAPITALS') continue;
    for (let i = from; i < to; i++) {
      if (words.kinds[i] !== WORD) continue;
      if (words.shapes[i] === NONE) {
        small.add(words.words[i] ?? '');
        if (CALLING.has(words.lower[i] ?? '') && isOpenerInName(words, i + 1)) called.add(twoWords(words, i + 1));
        continue;
      }
      if (words.opens[i] === 0) capitalized.add(words.words[i] ?? '');
      if (!isHeading) body.add(words.words[i] ?? '');
    }
  }
  return { capitalized, small, body, called };
}

const CALLING = wordSet('called named dubbed');
const ARTICLES = wordSet('the a an');

/** "Both Banks" inside a sentence: the capital of the everyday word is that of a name. */
const isOpenerInName = (words: Words, at: number): boolean =>
  words.opens[at] === 0 &&
  words.shapes[at] === CAPITALIZED &&
  words.shapes[at + 1] === CAPITALIZED &&
  OPENERS.has(words.lower[at] ?? '') &&
  !ARTICLES.has(words.lower[at] ?? '');

const twoWords = (words: Words, at: number): string => `${words.words[at] ?? ''} ${words.words[at + 1] ?? ''}`;

/** Whether the everyday word here begins a name that the text has said something to be called. */
export const isCalledSo = (words: Words, at: number, { called }: SeenWords): boolean =>
  called.size > 0 && called.has(twoWords(words, at));

/**
 * Whether a capital that opens a sentence is that of a name. "Kovács left" is one where "Anna Kovács" stands elsewhere,
 * "Prices rose" is not; a word that is not met inside a sentence has to be followed by what only an actor does ("Nokia said").
 * One word in a heading has to be in the paragraphs too: translations have capitals there that mean nothing ("excludes Danger").
 */
export function isNameAtSentenceStart(words: Words, { from, to, kind }: NameMention, seen: SeenWords): boolean {
  if (kind !== null) return true;
  const word = words.words[from] ?? '';
  const isHeading = words.parts[words.partOf[from] ?? 0]?.isHeading === true;
  if (isHeading && to - from === 1 && words.shapes[from] === CAPITALIZED && !seen.body.has(word) && !isGivenName(word))
    return false;
  if (words.opens[from] === 0) return true;
  if (seen.capitalized.has(word) || ARABIC_ARTICLE.test(word)) return true;
  if (to - from > 1) return true;
  if (words.shapes[from] === CAPITALS || isGivenName(word)) return true;
  if (seen.small.has(words.lower[from] ?? '') || word.endsWith('s') || word.endsWith('ing') || word.endsWith('ly'))
    return false;
  return isPlainVerb(words.lower[to] ?? '');
}

/** "El-Tarni said": the capital after the article is that of a name wherever it stands. */
const ARABIC_ARTICLE = /^[AE]l-\p{Lu}/u;
