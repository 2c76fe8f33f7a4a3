import { WORD } from '../../../text/tokens.ts';
import { ACTING_VERBS } from '../gazetteer/acting-verbs.ts';
import { isGivenName } from '../gazetteer/given-names.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import { CAPITALS, NONE } from '../shapes.ts';
import type { Words } from '../words.ts';
import type { NameMention } from './name-mention.ts';

/** Which words the running text has inside its sentences, with a capital and without. */
export interface SeenWords {
  readonly capitalized: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** A form that is no noun too, as "states" and "plans" are. */
const isPlainVerb = (word: string): boolean => ACTING_VERBS.has(word) && (word.endsWith('ed') || PLAIN.has(word));
const PLAIN = wordSet('said says told tells wrote writes spoke speaks thinks thought knew knows wants sees sent');

export function seenWords(words: Words): SeenWords {
  const capitalized = new Set<string>();
  const small = new Set<string>();
  for (const { from, to, typesetting } of words.parts) {
    if (typesetting === 'TITLE_CASE' || typesetting === 'CAPITALS') continue;
    for (let i = from; i < to; i++) {
      if (words.kinds[i] !== WORD) continue;
      if (words.shapes[i] === NONE) small.add(words.words[i] ?? '');
      else if (words.opens[i] === 0) capitalized.add(words.words[i] ?? '');
    }
  }
  return { capitalized, small };
}

/**
 * Whether a capital that opens a sentence is that of a name. "Kovács left" is one where "Anna Kovács" stands elsewhere,
 * "Prices rose" is not; a word that is not met inside a sentence has to be followed by what only an actor does ("Nokia said").
 */
export function isNameAtSentenceStart(words: Words, { from, to, kind }: NameMention, seen: SeenWords): boolean {
  if (words.opens[from] === 0 || kind !== null) return true;
  const word = words.words[from] ?? '';
  if (seen.capitalized.has(word)) return true;
  if (to - from > 1) return true;
  if (words.shapes[from] === CAPITALS || isGivenName(word)) return true;
  if (seen.small.has(words.lower[from] ?? '') || word.endsWith('s') || word.endsWith('ing') || word.endsWith('ly'))
    return false;
  return isPlainVerb(words.lower[to] ?? '');
}
