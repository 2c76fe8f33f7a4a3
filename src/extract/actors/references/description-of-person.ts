import type { ActorDraft } from '../aliases/actor-draft.ts';
import { firstFitting } from '../aliases/first-fitting.ts';
import { genderOfTitle } from '../names/role-words.ts';
import type { Words } from '../words.ts';
import { type Discourse, lastOccurrence } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Whom a description stands for. */
export type PersonOfDescription = (discourse: Discourse, phrase: NounPhrase) => ActorDraft | null;

/**
 * Tells whom "the minister" or "the Prime Minister" means: the one person named so far who has that role, with every word of
 * the description in it. Of several, the one last spoken of in the same paragraph; else nobody. The phrases have to come in
 * the order of the text.
 *
 * @param people with their roles, by first mention
 */
export function personDescriber(words: Words, people: readonly ActorDraft[]): PersonOfDescription {
  const byRoleWord = indexRoles(words, people);
  const finders = new Map<string, Finder>();
  return (discourse, phrase) => {
    if (!phrase.isDefinite || words.lower[phrase.from] !== 'the') return null;
    const wanted = words.lower.slice(phrase.from + 1, phrase.to);
    const key = wanted.join(' ');
    let finder = finders.get(key);
    if (finder === undefined) {
      finder = finderOf(words, rarest(byRoleWord, wanted), wanted, phrase.noun);
      finders.set(key, finder);
    }
    const { first, fits } = finder;
    const [only, second] = first(phrase.from);
    if (second === undefined) return only ?? null;
    const last = lastOccurrence(discourse, (referent) => 'named' in referent && fits(referent.named));
    if (last === undefined || !('named' in last.referent)) return null;
    return words.partOf[last.at] === words.partOf[phrase.head] ? last.referent.named : null;
  };
}

interface Finder {
  readonly first: (before: number) => readonly ActorDraft[];
  readonly fits: (person: ActorDraft) => boolean;
}

function finderOf(words: Words, people: readonly ActorDraft[], wanted: readonly string[], noun: string): Finder {
  const gender = genderOfTitle(noun);
  const holders = new Set(
    people.filter(({ roles }) => roles.some(({ from, to }) => hasAll(words.lower.slice(from, to), wanted))),
  );
  const fits = (person: ActorDraft): boolean =>
    holders.has(person) && (gender === null || person.gender === null || person.gender === gender);
  return { first: firstFitting([...holders], fits), fits };
}

const hasAll = (role: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((word) => role.includes(word));

function indexRoles(words: Words, people: readonly ActorDraft[]): ReadonlyMap<string, readonly ActorDraft[]> {
  const index = new Map<string, ActorDraft[]>();
  for (const person of people) {
    for (const { from, to } of person.roles) {
      for (const word of words.lower.slice(from, to)) {
        const list = index.get(word);
        if (list === undefined) index.set(word, [person]);
        else if (list.at(-1) !== person) list.push(person);
      }
    }
  }
  return index;
}

/** The people with the word of the description that the fewest have in a role. */
const rarest = (index: ReadonlyMap<string, readonly ActorDraft[]>, wanted: readonly string[]): readonly ActorDraft[] =>
  wanted.map((word) => index.get(word) ?? []).reduce((few, list) => (list.length < few.length ? list : few));
