import type { ActorKind } from '../model/annotations.ts';
import type { ActorRecord } from '../model/records.ts';
import type { Edge, PublishedFilter, QuoteFilter } from './content-store.ts';

/*
 * What the store is asked of how actors stand to each other: who is named with whom, who belongs to whom, who speaks of whom.
 */

/** Of the days: only articles that were published then are counted. */
export interface CoActorFilter extends PublishedFilter {
  readonly actorId: string;
  readonly kinds?: readonly ActorKind[];
  /** That name both. */
  readonly minArticles?: number;
  readonly minParagraphs?: number;
}

export interface SharedParagraphFilter extends PublishedFilter {
  /** The order of the two does not matter. */
  readonly actorIds: readonly [string, string];
}

export interface RolePlaceFilter {
  readonly actorId: string;
  /** As in the {@link ActorRecord}. */
  readonly role: string;
}

/** Exactly one of `memberId` and `ofId`. */
export interface AffiliationFilter {
  /** Who speaks or belongs. */
  readonly memberId?: string;
  /** To whom or for whom. */
  readonly ofId?: string;
  readonly kinds?: readonly ActorKind[];
}

export interface AffiliationPlaceFilter {
  readonly memberId: string;
  readonly ofId: string;
}

export interface QuoteActorFilter {
  readonly quotes: QuoteFilter;
  /** Whether those who said them are asked for, or those who are named in them. */
  readonly part: 'SPEAKER' | 'SUBJECT';
  readonly kinds?: readonly ActorKind[];
}

/** Equally many of the one are ordered by the other, and then by the alphabet. */
export type CoActorOrder = 'MOST_ARTICLES' | 'MOST_PARAGRAPHS';

export interface CoActorEdge extends Edge<ActorRecord> {
  /** In how many articles both are named. */
  readonly articleCount: number;
  /** In how many paragraphs both are named. */
  readonly paragraphCount: number;
}

export interface AffiliationEdge extends Edge<ActorRecord> {
  /** How many articles say so. */
  readonly articleCount: number;
}

export interface QuoteActorEdge extends Edge<ActorRecord> {
  /** How many of the quotes it said, or is named in. */
  readonly quoteCount: number;
}
