import { WORD } from '../../../text/tokens.ts';
import { ACTING_VERBS } from '../gazetteer/acting-verbs.ts';
import type { Words } from '../words.ts';
import { isPerson, type Occurrence, type Referent, referentKey } from './referent.ts';

/** What a text has spoken of so far, in its order. */
export interface Discourse {
  readonly occurrences: Occurrence[];
  /** By the number of a sentence: how many up to it have words outside quotation marks. */
  readonly narrated: Int32Array;
}

export const newDiscourse = (words: Words): Discourse => ({ occurrences: [], narrated: countNarrated(words) });

/** Adds an occurrence after all others; it ends before the token `to`. */
export function occur(
  words: Words,
  { occurrences }: Discourse,
  { referent, at, does, isEmbedded, isPronoun }: Omit<Occurrence, 'isTopic' | 'speaks'>,
  to: number,
): void {
  const isSubject = does === 'SUBJECT';
  const speaks = isSubject && (ACTING_VERBS.has(words.lower[to] ?? '') || ACTING_VERBS.has(words.lower[at - 1] ?? ''));
  occurrences.push({
    referent,
    at,
    does,
    isEmbedded,
    isPronoun,
    isTopic: isSubject && !hasTopic(words, occurrences, at, referent),
    speaks,
  });
}

/** Whether the sentence has another person, or another thing, for its subject already. */
function hasTopic(words: Words, occurrences: readonly Occurrence[], at: number, referent: Referent): boolean {
  for (let i = occurrences.length - 1; i >= Math.max(0, occurrences.length - MEMORY); i--) {
    const earlier = occurrences[i];
    if (earlier === undefined || words.sentences[earlier.at] !== words.sentences[at]) return false;
    if (earlier.isTopic && isPerson(earlier.referent) === isPerson(referent)) return true;
  }
  return false;
}

/** What others say in quotation marks does not put the sentences around it farther apart. */
function countNarrated({ sentences, quotations, kinds, count }: Words): Int32Array {
  const narrated = new Int32Array((sentences[count - 1] ?? -1) + 1);
  let number = 0;
  let counted = -1;
  for (let at = 0; at < count; at++) {
    const sentence = sentences[at] ?? 0;
    if (sentence !== counted && quotations[at] === 0 && kinds[at] === WORD) {
      number++;
      counted = sentence;
    }
    narrated[sentence] = number;
  }
  return narrated;
}

/**
 * The occurrences of one sentence before a token, outside quotation marks, in the order of the text. What others say in
 * quotation marks is not what the writer goes on about.
 */
export function occurrencesOf(
  words: Words,
  { occurrences }: Discourse,
  sentence: number,
  before: number,
): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let i = occurrences.length - 1; i >= Math.max(0, occurrences.length - MEMORY); i--) {
    const occurrence = occurrences[i];
    if (occurrence === undefined || (words.sentences[occurrence.at] ?? 0) < sentence) break;
    const isInside = words.sentences[occurrence.at] === sentence && occurrence.at < before;
    if (isInside && words.quotations[occurrence.at] === 0) found.push(occurrence);
  }
  return found.reverse();
}

/** The last occurrence of one of the referents, as far back as a reader remembers. */
export const lastOccurrence = (
  { occurrences }: Discourse,
  isWanted: (referent: Referent) => boolean,
): Occurrence | undefined => occurrences.slice(-MEMORY).findLast(({ referent }) => isWanted(referent));

/** How many occurrences back a description or a pronoun reaches. It bounds the work for texts that are no prose. */
export const MEMORY = 60;

/** Each referent once, in the order given. */
export function distinctReferents(occurrences: readonly Occurrence[]): readonly Referent[] {
  const seen = new Map<unknown, Referent>();
  for (const { referent } of occurrences)
    if (!seen.has(referentKey(referent))) seen.set(referentKey(referent), referent);
  return [...seen.values()];
}
