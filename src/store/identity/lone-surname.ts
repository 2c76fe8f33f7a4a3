import { namesakeIds } from './actor-id.ts';
import { choose } from './choose.ts';
import { namesOf } from './names.ts';
import { tellApart } from './namesakes.ts';
import { parsePersonName, type PersonName } from './person-name.ts';
import type { Decision, Decisions, KnownProfile, Traits } from './profile.ts';
import { agreeInAll, joinTraits } from './traits.ts';

/** A profile with a full name, and the actor that it is of. */
export interface DecidedProfile extends KnownProfile {
  readonly actorId: string;
}

/**
 * Gives surnames without a given name to the people of that surname: "Kovács", in an article that never says more, is Anna
 * Kovács where it is {@link choose safe} that she is meant. People who have the word for a given name ("Ryan") are rivals of those; and
 * a word that stands alone far more often than with a given name is the name of somebody else: "Francis" is not the one Matthew Francis.
 * What fits nobody, or several, stays an actor of its own.
 *
 * @param profiles surnames alone, all of one sound
 * @param bearers the profiles of those with a given name who have the sound for a surname or the first given name, see `MOST_BEARERS`
 */
export function joinLoneSurnames(profiles: readonly KnownProfile[], bearers: readonly DecidedProfile[]): Decisions {
  const decisions = new Map<string, Decision>();
  const people = peopleOf(bearers);
  const alone: KnownProfile[] = [];
  for (const { profiles: alike, weight } of namesOf(profiles)) {
    for (const profile of alike) {
      const fitting = people.filter((person) => isCalled(person, profile) && agreeInAll(person.traits, profile.traits));
      const choice = choose(fitting, withScene(profile));
      if (choice !== null && isMeant(choice.chosen, profile, weight)) {
        const { actorId, name } = choice.chosen;
        const join = { rule: 'lone-surname', note: `“${profile.name}” alone is ${name}. ${choice.why}` };
        decisions.set(profile.id, { actorId, join });
      } else alone.push(profile);
    }
  }
  for (const { written, distinction, profiles: namesakes } of namesOf(alone)) {
    const groups = tellApart(namesakes, agreeInAll);
    const ids = namesakeIds({ kind: 'PERSON', name: written, distinction }, groups);
    groups.forEach((group, at) => {
      for (const { id } of group.profiles) decisions.set(id, { actorId: ids[at] ?? '', join: null });
    });
  }
  return decisions;
}

/** So many profiles with a word are looked at, those of most articles first. Who comes after them is not meant by it alone. */
export const MOST_BEARERS = 32;

const isMeant = (person: Bearer, { key, distinction }: KnownProfile, weight: number): boolean =>
  person.distinction === distinction && hasSurname(person, key) && weight < MOST_ALONE * person.weight;

/** A surname that stands alone so many times as often as with the given name is another’s. */
const MOST_ALONE = 4;

interface Bearer {
  readonly actorId: string;
  readonly name: string;
  readonly parts: PersonName;
  readonly distinction: string | null;
  readonly traits: Traits;
  readonly weight: number;
}

function peopleOf(bearers: readonly DecidedProfile[]): readonly Bearer[] {
  const people = new Map<string, Bearer>();
  for (const { actorId, key, name, distinction, traits, weight } of bearers) {
    const person = people.get(actorId);
    const own = { actorId, name, parts: parsePersonName(key), distinction, traits, weight };
    people.set(
      actorId,
      person === undefined ? own : { ...person, traits: joinTraits(person, own), weight: person.weight + weight },
    );
  }
  return [...people.values()];
}

const isCalled = (person: Bearer, { key }: KnownProfile): boolean =>
  hasSurname(person, key) || person.parts.given[0] === parsePersonName(key).surname;

/** The sounds are equal; a short surname that is not written the same is another's. */
function hasSurname({ parts }: Bearer, key: string): boolean {
  const { surname, sounds } = parsePersonName(key);
  if (surname === parts.surname) return true;
  return (
    sounds.surname === parts.sounds.surname && Math.min(surname.length, parts.surname.length) >= SHORTEST_TRANSLITERATED
  );
}

const SHORTEST_TRANSLITERATED = 5;

const withScene = ({ traits, scene }: KnownProfile): Traits =>
  scene === null ? traits : { ...traits, company: [...traits.company, scene] };
