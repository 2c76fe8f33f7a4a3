import type { Evidence, Gender } from '../../model/annotations.ts';
import type { WalkOfLife } from './walk-of-life.ts';

/**
 * What an article says of a person or an organisation, as far as it tells who that is. All articles that say the same
 * have one profile together, so that identity is decided over a few profiles and never over all articles.
 */
export interface Profile {
  /** A function of all the rest. */
  readonly id: string;
  readonly kind: 'PERSON' | 'ORGANIZATION';
  /** The fullest name in the article, as it is written there. */
  readonly name: string;
  /** Of the name: see `nameKey`. */
  readonly key: string;
  readonly distinction: string | null;
  /** Whether a person has decided that all of this name are one. */
  readonly isOne: boolean;
  readonly traits: Traits;
  /**
   * The keys of other names that the article uses and that nobody could guess from the name: "boris johnson" of Alexander
   * Boris de Pfeffel Johnson, "who" of the World Health Organization.
   */
  readonly aliases: readonly string[];
  /** For a surname alone the organisation or place that the article names most, which may tell whose it is. */
  readonly scene: string | null;
}

/** What tells people of one name apart, or together. Each list is in the order of the alphabet. */
export interface Traits {
  readonly gender: Gender | null;
  readonly walks: readonly WalkOfLife[];
  /** ISO 3166-1 alpha-2. */
  readonly nationalities: readonly string[];
  /** The company kept: names of organisations, places and people in the roles ("the mayor of Szeged"). */
  readonly company: readonly string[];
}

/** A profile of the corpus. */
export interface KnownProfile extends Profile {
  /** See `weightOf`. */
  readonly weight: number;
}

/**
 * How many articles have a profile, as the power of two at or below it. Decisions are made by weights, so that a name in ever more
 * articles is decided upon anew only when they have doubled.
 */
export const weightOf = (articles: number): number => (articles === 0 ? 0 : 2 ** Math.floor(Math.log2(articles)));

/** To whom the articles of a profile go, and why, where it is not simply the actor of that name. */
export interface Decision {
  readonly actorId: string;
  readonly join: Evidence | null;
}

/** By the profile's id. */
export type Decisions = ReadonlyMap<string, Decision>;
