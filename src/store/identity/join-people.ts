import type { Evidence } from '../../model/annotations.ts';
import { namesakeIds } from './actor-id.ts';
import { choose, type Choice } from './choose.ts';
import { type Name, namesOf } from './names.ts';
import { type Group, tellApart } from './namesakes.ts';
import { fullnessOf, parsePersonName, type PersonName } from './person-name.ts';
import type { Decision, Decisions, KnownProfile, Traits } from './profile.ts';
import { canBeOneName } from './short-form.ts';
import { agree, agreeInAll, joinTraits } from './traits.ts';

/**
 * Joins people whose full names are forms of one name: shorter ones, initials, other spellings, and names that an article uses
 * for one person. A shorter form goes to a fuller name where it {@link choose is safe} that it means it, and where no
 * namesake of the shorter form could mean it too. Each profile is in one actor, so to be one actor is symmetric and transitive.
 *
 * @param profiles all that share a block, of people with a given name
 */
export function joinPeople(profiles: readonly KnownProfile[]): Decisions {
  const people: Person[] = [];
  for (const { group, name } of namedGroups(profiles)) {
    const { traits } = group;
    const fitting = people.filter((person) => isNamedLike(person, name) && agreeInAll(person.traits, traits));
    const choice = choose(fitting, traits);
    if (choice === null || isContested(choice, name, group)) people.push(personOf(group, name));
    else people[people.indexOf(choice.chosen)] = withGroup(choice, group, name);
  }
  return decisionsOf(people);
}

/** One name with the people who are called so. */
interface BlockName extends Name {
  readonly parts: PersonName;
  readonly groups: readonly Group[];
}

interface Person {
  readonly members: readonly Member[];
  readonly traits: Traits;
  readonly weight: number;
}

interface Member {
  readonly group: Group;
  readonly name: BlockName;
  /** Why it is with those before it; `null` for the first. */
  readonly why: string | null;
}

/** The groups of all names: the fullest names first, then those of most articles. */
const namedGroups = (
  profiles: readonly KnownProfile[],
): readonly { readonly group: Group; readonly name: BlockName }[] =>
  namesOf(profiles)
    .map((name) => ({ ...name, parts: parsePersonName(name.key), groups: tellApart(name.profiles, agree) }))
    .flatMap((name) => name.groups.map((group) => ({ group, name })))
    .sort((a, b) => fullnessOf(b.name.parts) - fullnessOf(a.name.parts) || b.group.weight - a.group.weight);

/** Whether every name of the person and this one can be the same one’s, and none is this one: namesakes were told apart. */
const isNamedLike = ({ members }: Person, name: BlockName): boolean =>
  members.every(({ name: other }) => other !== name && other.distinction === name.distinction) &&
  (members.some(({ name: other }) => isAliasOf(other, name)) ||
    members.every(({ name: other }) => canBeOneName(other.parts, name.parts)));

const isAliasOf = (a: BlockName, b: BlockName): boolean => a.aliases.has(b.key) || b.aliases.has(a.key);

/** Whether another of the same name could be meant as well. Those of whom nothing is known do not count. */
const isContested = ({ chosen }: Choice<Person>, { groups }: BlockName, own: Group): boolean =>
  groups.some((group) => group !== own && !group.isRest && agreeInAll(chosen.traits, group.traits));

const personOf = (group: Group, name: BlockName): Person => ({
  members: [{ group, name, why: null }],
  traits: group.traits,
  weight: group.weight,
});

const withGroup = ({ chosen, why }: Choice<Person>, group: Group, name: BlockName): Person => ({
  members: [...chosen.members, { group, name, why }],
  traits: joinTraits(chosen, group),
  weight: chosen.weight + group.weight,
});

function decisionsOf(people: readonly Person[]): Decisions {
  const decisions = new Map<string, Decision>();
  for (const [call, namesakes] of byCallName(people)) {
    const ids = namesakeIds(
      { kind: 'PERSON', name: call.written, distinction: call.distinction },
      namesakes.map(({ members, ...person }) => ({
        ...person,
        profiles: members.flatMap(({ group }) => group.profiles),
      })),
    );
    namesakes.forEach(({ members }, at) => {
      for (const member of members) {
        const decision = { actorId: ids[at] ?? '', join: joinOf(member, call, members) };
        for (const { id } of member.group.profiles) decisions.set(id, decision);
      }
    });
  }
  return decisions;
}

/** People by the name that is theirs in most articles; of equals the fullest. */
function byCallName(people: readonly Person[]): ReadonlyMap<BlockName, readonly Person[]> {
  const named = new Map<BlockName, Person[]>();
  for (const person of people) {
    // The members come with the fullest names first.
    const { name } = person.members.reduce((best, member) => (member.group.weight > best.group.weight ? member : best));
    const list = named.get(name);
    if (list === undefined) named.set(name, [person]);
    else list.push(person);
  }
  return named;
}

function joinOf({ name, why }: Member, call: BlockName, members: readonly Member[]): Evidence | null {
  if (name === call) return null;
  const reason = why ?? members.find((member) => member.name === call)?.why ?? '';
  return { rule: ruleOf(call, name), note: `“${name.written}” is ${call.written}. ${reason}` };
}

/** Which of the ways to write a name it is. */
function ruleOf(call: BlockName, name: BlockName): string {
  if (isAliasOf(call, name)) return 'alias-in-an-article';
  const isAsFull =
    call.parts.given.length === name.parts.given.length && fullnessOf(call.parts) === fullnessOf(name.parts);
  return isAsFull ? 'transliteration' : 'short-form';
}
