import type { Evidence } from '../../model/annotations.ts';
import { nameId } from './actor-id.ts';
import { type Name, namesOf } from './names.ts';
import type { Decision, Decisions, KnownProfile } from './profile.ts';

/**
 * Joins organisations that articles link: "WHO" alone is the World Health Organization where an article uses both names for one.
 * A short name that articles link with two organisations is neither's.
 *
 * @param profiles all organisations that names and aliases hold together
 */
export function joinOrganizations(profiles: readonly KnownProfile[]): Decisions {
  const organizations: Organization[] = [];
  for (const name of [...namesOf(profiles)].sort(byLength)) {
    const [owner, other] = organizations.filter(({ names }) => names.some((long) => isShortFor(name, long)));
    if (owner === undefined || other !== undefined) organizations.push({ names: [name] });
    else owner.names.push(name);
  }
  return decisionsOf(organizations);
}

/** Longest first, so that what a short name is short for comes before it. */
const byLength = (a: Name, b: Name): number => b.key.length - a.key.length;

interface Organization {
  /** The longest first. */
  readonly names: Name[];
}

const isShortFor = (short: Name, long: Name): boolean =>
  long.aliases.has(short.key) && long.distinction === short.distinction;

/** An organisation has the id of the name that most articles give it, of equals of the longest. */
function decisionsOf(organizations: readonly Organization[]): Decisions {
  const decisions = new Map<string, Decision>();
  for (const { names } of organizations) {
    const called = names.reduce((best, name) => (name.weight > best.weight ? name : best));
    const actorId = nameId({ kind: 'ORGANIZATION', name: called.written, distinction: called.distinction });
    for (const { written, profiles } of names) {
      const join = written === called.written ? null : joinOf(written, called.written);
      for (const { id } of profiles) decisions.set(id, { actorId, join });
    }
  }
  return decisions;
}

const joinOf = (name: string, called: string): Evidence => ({
  rule: 'alias-in-an-article',
  note: `“${name}” is ${called}: an article uses both for one, and none uses the shorter for another.`,
});
