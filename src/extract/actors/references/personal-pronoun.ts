import type { Gender } from '../gazetteer/given-names.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Words } from '../words.ts';
import { type Discourse, distinctReferents, occurrencesOf, referentKey } from './discourse.ts';
import type { Occurrence, Referent } from './referent.ts';

const FARTHEST_SENTENCE = 3;

/** Whose the pronoun is: "he", "his" a man’s, "she", "her" a woman’s; `null` for any other word. */
export function genderOfPronoun(word: string): Gender | null {
  if (MALE.has(word)) return 'MALE';
  return FEMALE.has(word) ? 'FEMALE' : null;
}

const MALE = wordSet('he him his himself');
const FEMALE = wordSet('she her hers herself');

/**
 * Who "he" or "she" is: the one person of that gender in the nearest sentence with any, this or one of the three before.
 * Of several it is who the sentence before is about ("Okumbe met Halász. He said"); inside one sentence nobody. A heading
 * between ends the search, and so does a quotation mark: what another says about "him" is left alone.
 */
export function personOfPronoun(words: Words, discourse: Discourse, at: number, gender: Gender): Referent | null {
  const sentence = words.sentences[at] ?? 0;
  for (let back = sentence; back >= 0 && back >= sentence - FARTHEST_SENTENCE; back--) {
    const people = occurrencesOf(words, discourse, back, at).filter(
      ({ referent }) => isPerson(referent) && genderOf(referent) !== other(gender),
    );
    if (people.length === 0) continue;
    const exact = people.filter(({ referent }) => genderOf(referent) === gender);
    return (
      onlyOne(exact) ??
      (exact.length === 0 ? onlyOne(people) : null) ??
      (back === sentence ? null : subject(people, gender))
    );
  }
  return null;
}

export const isPerson = (referent: Referent): boolean =>
  'named' in referent ? referent.named.kind === 'PERSON' : referent.unnamed.nature === 'PERSON';

const genderOf = (referent: Referent): Gender | null =>
  'named' in referent ? referent.named.gender : referent.unnamed.gender;

const other = (gender: Gender): Gender => (gender === 'MALE' ? 'FEMALE' : 'MALE');

/** The one who is not inside another’s phrase; the only one where all are. */
function onlyOne(people: readonly Occurrence[]): Referent | null {
  const free = people.filter(({ isEmbedded }) => !isEmbedded);
  const referents = distinctReferents(free.length > 0 ? free : people, referentKey);
  return referents.length === 1 ? (referents[0] ?? null) : null;
}

function subject(people: readonly Occurrence[], gender: Gender): Referent | null {
  const first = people.find(({ isEmbedded }) => !isEmbedded);
  return first !== undefined && genderOf(first.referent) === gender ? first.referent : null;
}
