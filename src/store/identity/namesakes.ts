import { choose } from './choose.ts';
import type { KnownProfile, Traits } from './profile.ts';
import { joinTraits } from './traits.ts';

/** The profiles of one name that are taken for one actor. */
export interface Group {
  readonly profiles: readonly KnownProfile[];
  readonly traits: Traits;
  readonly weight: number;
  /** Whether these are the articles of which nothing tells whom of several they mean. */
  readonly isRest: boolean;
}

/**
 * Tells people of one name apart. Without evidence there is one. Traits that do not fit one another make several, where no
 * article holds them together by giving both. Who is meant by an article without evidence is then {@link choose chosen};
 * those of which nothing tells stay together, apart from all others. Where a person has decided so, all are one.
 *
 * @example John Smith "the senator" (9 articles), "a striker" (2) and without a role (5): three
 */
export function tellApart(profiles: readonly KnownProfile[], fit: (a: Traits, b: Traits) => boolean): readonly Group[] {
  const isOne = profiles.some((profile) => profile.isOne);
  const told: Group[] = [];
  const rest: Group[] = [];
  for (const alike of byTraits(profiles).sort(byEvidence)) {
    const fitting = isOne ? told : told.filter(({ traits }) => fit(traits, alike.traits));
    const chosen = choose(fitting, alike.traits)?.chosen;
    if (chosen !== undefined) told[told.indexOf(chosen)] = joinGroups(chosen, alike);
    else if (fitting.length === 0) told.push(alike);
    else {
      const at = rest.findIndex(({ traits }) => fit(traits, alike.traits));
      const other = rest[at];
      if (other === undefined) rest.push({ ...alike, isRest: true });
      else rest[at] = joinGroups(other, alike);
    }
  }
  return [...told, ...rest];
}

/** The profiles that say the same, together. */
function byTraits(profiles: readonly KnownProfile[]): Group[] {
  const groups = new Map<string, { profiles: KnownProfile[]; traits: Traits; weight: number; isRest: boolean }>();
  for (const profile of profiles) {
    const key = JSON.stringify(profile.traits);
    const group = groups.get(key) ?? { profiles: [], traits: profile.traits, weight: 0, isRest: false };
    groups.set(key, group);
    group.profiles.push(profile);
    group.weight += profile.weight;
  }
  return [...groups.values()];
}

/** Who did several things first, as that holds them together; then those with evidence; then those of most articles. */
const byEvidence = (a: Group, b: Group): number =>
  b.traits.walks.length - a.traits.walks.length ||
  b.traits.nationalities.length - a.traits.nationalities.length ||
  b.weight - a.weight ||
  (JSON.stringify(a.traits) < JSON.stringify(b.traits) ? -1 : 1);

const joinGroups = (a: Group, b: Group): Group => ({
  profiles: [...a.profiles, ...b.profiles],
  traits: joinTraits(a, b),
  weight: a.weight + b.weight,
  isRest: a.isRest,
});
