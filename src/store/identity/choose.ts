import type { Traits } from './profile.ts';
import { sharedCompany } from './traits.ts';

/** Somebody whom a name may mean. */
export interface Candidate {
  readonly traits: Traits;
  readonly weight: number;
}

export interface Choice<C> {
  readonly chosen: C;
  readonly why: string;
}

/**
 * The one of the candidates that is safely meant, all of whom fit; `null` where nobody is. Safe is the only one; of several
 * the only one that keeps the same company ("Smith" of Everton); else the one of whom {@link RENOWN} times as much is
 * written as of all the others together, for an article that leaves a name short trusts its readers to know whom.
 */
export function choose<C extends Candidate>(candidates: readonly C[], traits: Traits): Choice<C> | null {
  const [first, second] = candidates;
  if (first === undefined) return null;
  if (second === undefined) return { chosen: first, why: 'The corpus knows nobody else who fits.' };

  const [companion, other] = candidates.filter((candidate) => sharedCompany(candidate.traits, traits) !== null);
  if (companion !== undefined && other === undefined) {
    return {
      chosen: companion,
      why: `Of those who fit, this one alone is of ${sharedCompany(companion.traits, traits)}.`,
    };
  }

  const known = candidates.reduce((best, candidate) => (candidate.weight > best.weight ? candidate : best));
  const others = candidates.reduce((sum, { weight }) => sum + weight, -known.weight);
  return known.weight < RENOWN * others
    ? null
    : { chosen: known, why: 'Far more is written of this one than of others.' };
}

const RENOWN = 8;
