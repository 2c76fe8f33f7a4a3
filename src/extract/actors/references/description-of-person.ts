import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Words } from '../words.ts';
import { type Discourse, lastOccurrence } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { genderOfTitle } from '../names/role-words.ts';

/**
 * Whom "the minister" or "the Prime Minister" means: the one person named so far who has that role, with every word of
 * the description in it. Of several, the one last spoken of in the same paragraph; else nobody.
 */
export function personOfDescription(
  words: Words,
  people: readonly ActorDraft[],
  discourse: Discourse,
  phrase: NounPhrase,
): ActorDraft | null {
  if (!phrase.isDefinite || words.lower[phrase.from] !== 'the') return null;
  const wanted = words.lower.slice(phrase.from + 1, phrase.to);
  const gender = genderOfTitle(phrase.noun);
  const fitting = people.filter((person) => {
    const isNamed = (person.mentions[0]?.from ?? Infinity) < phrase.from;
    const isOfGender = gender === null || person.gender === null || person.gender === gender;
    return isNamed && isOfGender && person.roles.some(({ from, to }) => hasAll(words.lower.slice(from, to), wanted));
  });
  if (fitting.length < 2) return fitting[0] ?? null;
  const last = lastOccurrence(discourse, (referent) => 'named' in referent && fitting.includes(referent.named));
  if (last === undefined || !('named' in last.referent)) return null;
  return words.partOf[last.at] === words.partOf[phrase.head] ? last.referent.named : null;
}

const hasAll = (role: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word) => role.includes(word));
