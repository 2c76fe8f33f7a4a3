import type { Traits } from './profile.ts';

/**
 * Whether one person can have done both. Walks of life and nationalities that have nothing in common speak against it, unless the two
 * keep the same company: a striker and a senator are one where both are of Everton. What is not known speaks against
 * nothing. Gender is left aside: of a full name it is the same but for errors.
 */
export const agree = (a: Traits, b: Traits): boolean =>
  sharedCompany(a, b) !== null || (haveCommon(a.walks, b.walks) && haveCommon(a.nationalities, b.nationalities));

/** As {@link agree}, of names that two people of different gender can have: "Smith", "J. Smith". */
export const agreeInAll = (a: Traits, b: Traits): boolean =>
  (a.gender === null || b.gender === null || a.gender === b.gender) && agree(a, b);

/** A name that both have in their company. */
export const sharedCompany = (a: Traits, b: Traits): string | null =>
  a.company.find((name) => b.company.includes(name)) ?? null;

/** The traits of one person who has those of both. Of two genders it is the one that more is written of. */
export const joinTraits = (a: Weighed, b: Weighed): Traits => ({
  gender: b.weight > a.weight ? (b.traits.gender ?? a.traits.gender) : (a.traits.gender ?? b.traits.gender),
  walks: union(a.traits.walks, b.traits.walks),
  nationalities: union(a.traits.nationalities, b.traits.nationalities),
  company: union(a.traits.company, b.traits.company),
});

interface Weighed {
  readonly traits: Traits;
  readonly weight: number;
}

/** True too where one of them is empty. */
const haveCommon = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((item) => b.includes(item));

const union = <T extends string>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])].sort();
