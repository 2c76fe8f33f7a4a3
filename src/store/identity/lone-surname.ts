import { namesakeIds } from './actor-id.ts';
import { choose } from './choose.ts';
import { namesOf } from './names.ts';
import { tellApart } from './namesakes.ts';
import { parsePersonName } from './person-name.ts';
import type { Decision, Decisions, KnownProfile, Traits } from './profile.ts';
import { agreeInAll, joinTraits } from './traits.ts';

/** A profile with a full name, and the actor that it is of. */
export interface DecidedProfile extends KnownProfile {
  readonly actorId: string;
}

/**
 * Gives surnames without a given name to the people of that surname: "Kovács", in an article that never says more, is Anna
 * Kovács where it is {@link choose safe} that she is meant. What fits nobody, or several, stays an actor of its own.
 *
 * @param profiles surnames alone, all of one sound
 * @param bearers the profiles of those with a given name and that surname, see `MOST_BEARERS`
 */
export function joinLoneSurnames(profiles: readonly KnownProfile[], bearers: readonly DecidedProfile[]): Decisions {
  const decisions = new Map<string, Decision>();
  const people = peopleOf(bearers);
  const alone: KnownProfile[] = [];
  for (const profile of profiles) {
    const fitting = people.filter((person) => hasSurname(person, profile) && agreeInAll(person.traits, profile.traits));
    const choice = choose(fitting, withScene(profile));
    if (choice === null || choice.chosen.distinction !== profile.distinction) alone.push(profile);
    else {
      const { actorId, name } = choice.chosen;
      const join = { rule: 'lone-surname', note: `“${profile.name}” alone is ${name}. ${choice.why}` };
      decisions.set(profile.id, { actorId, join });
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

/** So many profiles of a surname are looked at, those of most articles first. Who comes after them is not meant by it alone. */
export const MOST_BEARERS = 32;

interface Bearer {
  readonly actorId: string;
  readonly name: string;
  readonly surname: string;
  readonly distinction: string | null;
  readonly traits: Traits;
  readonly weight: number;
}

function peopleOf(bearers: readonly DecidedProfile[]): readonly Bearer[] {
  const people = new Map<string, Bearer>();
  for (const { actorId, key, name, distinction, traits, weight } of bearers) {
    const person = people.get(actorId);
    const own = { actorId, name, surname: parsePersonName(key).surname, distinction, traits, weight };
    people.set(
      actorId,
      person === undefined ? own : { ...person, traits: joinTraits(person, own), weight: person.weight + weight },
    );
  }
  return [...people.values()];
}

/** The sounds are equal; a short surname that is not written the same is another's. */
function hasSurname({ surname }: Bearer, { key }: KnownProfile): boolean {
  const own = parsePersonName(key).surname;
  return own === surname || Math.min(own.length, surname.length) >= SHORTEST_TRANSLITERATED;
}

const SHORTEST_TRANSLITERATED = 5;

const withScene = ({ traits, scene }: KnownProfile): Traits =>
  scene === null ? traits : { ...traits, company: [...traits.company, scene] };
