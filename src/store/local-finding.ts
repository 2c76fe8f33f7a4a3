import type { ActorKind, Alias, Annotations, RoleAnnotation } from '../model/annotations.ts';
import { firstOfEach } from './first-of-each.ts';

/** What an article calls an actor and takes it for. */
export interface ActorLabel {
  readonly name: string;
  readonly kind: ActorKind;
  readonly countryCode: string | null;
  readonly wikidataId: string | null;
}

/**
 * All that an article says of one of its own actors, whoever that is in the corpus. What stands in the article is named
 * by its position there: the third mention is 2.
 */
export interface LocalFinding {
  readonly label: ActorLabel;
  readonly aliases: readonly Alias[];
  /** Each once, where it stands first. */
  readonly roles: readonly RoleAnnotation[];
  readonly mentions: readonly number[];
  /** Quotes of which it is a speaker. */
  readonly quotes: readonly number[];
  /** Quotes whose unnamed speaker speaks for it. */
  readonly affiliations: readonly number[];
  /** Quotes in whose content it is named. */
  readonly subjects: readonly number[];
}

/** Where in an article the actor at an index of its list stands. */
export interface LocalPlaces {
  readonly mentionsOf: (actor: number) => readonly number[];
  readonly subjectsOf: (actor: number) => readonly number[];
}

/** What the annotations of one article say of each of its actors, in their order. */
export const findingsOf = ({ actors, quotes }: Annotations, places: LocalPlaces): readonly LocalFinding[] =>
  actors.map(({ id, name, kind, countryCode, wikidataId, aliases, roles }, index) => ({
    label: { name, kind, countryCode, wikidataId },
    aliases,
    roles: firstOfEach(roles),
    mentions: places.mentionsOf(index),
    quotes: quotes.flatMap(({ speakers }, position) => (speakers.includes(id) ? position : [])),
    affiliations: quotes.flatMap(({ affiliations }, position) => (affiliations.includes(id) ? position : [])),
    subjects: places.subjectsOf(index),
  }));
