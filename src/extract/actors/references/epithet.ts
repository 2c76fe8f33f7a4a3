import type { ActorDraft } from '../aliases/actor-draft.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import { genderOfTitle } from '../names/role-words.ts';
import type { Words } from '../words.ts';
import type { Discourse } from './discourse.ts';
import { isAge, isEpithet, isPost } from './epithet-nouns.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { genderOf, isPerson, type Referent } from './referent.ts';
import { bySalience, clearlyFirst } from './salience.ts';

/**
 * Who "the singer" or "the 33-year-old" is though nobody was introduced so: whoever the sentences before are about, if that is one
 * person. An age that stands after one name is that person’s.
 *
 * @example "Halász sang in Berlin. The 33-year-old wore red.": Halász
 */
export function personOfEpithet(words: Words, discourse: Discourse, phrase: NounPhrase): Referent | null {
  if (!isEpithet(phrase.noun) || !isBareEnough(words, phrase)) return null;
  const gender = genderOfTitle(phrase.noun);
  const candidates = bySalience(words, discourse, phrase.from, ({ referent, at }) => {
    const known = genderOf(referent);
    if (isPost(phrase.noun) && words.partOf[at] !== words.partOf[phrase.from]) return 0;
    return isPerson(referent) && (gender === null || known === null || known === gender) ? 1 : 0;
  });
  const age = isAge(phrase.noun) ? phrase.noun.slice(0, phrase.noun.indexOf('-')) : null;
  const aged = candidates.filter(
    ({ referent }) => age !== null && 'named' in referent && hasAge(words, referent.named, age),
  );
  return clearlyFirst(aged.length > 0 ? aged : candidates, ONLY_ONE);
}

/** "The first skater" and "the 23-year-old Cheung" are no other words for somebody, and what is quoted is not the writer’s word. */
function isBareEnough({ lower, shapes, quotations }: Words, { from, to, head, noun }: NounPhrase): boolean {
  if (lower[from] !== 'the' || quotations[head] !== 0 || shapes[to] !== 0) return false;
  return isPost(noun) ? head - from === 1 : !lower.slice(from + 1, head).some((word) => OTHERS.has(word));
}

const OTHERS = wordSet(
  'first second third last next new other rival same only best most then-unknown opposing late youngest oldest',
);

/** Nothing but the writer’s wish for another word ties the two, so that there must be nobody else to think of. */
const ONLY_ONE = 2;

/** "Halász, 33,". */
const hasAge = (words: Words, { mentions }: ActorDraft, age: string): boolean =>
  mentions.some(({ to }) => words.words[to + 1] === age && (words.words[to] === ',' || words.words[to] === '('));
