import type { ActorAnnotation, AffiliationAnnotation } from '../../model/annotations.ts';
import type { Span } from '../../text/span.ts';

/** Who acts in a text: the actors with names, and the people without. */
export interface ActorReading {
  readonly actors: readonly ActorAnnotation[];
  readonly unnamed: readonly UnnamedActor[];
  readonly affiliations: readonly AffiliationAnnotation[];
}

/**
 * Somebody or something that a text speaks of without a name: "A spokesman for Prime Minister Boris Johnson",
 * later "the spokesman" and "he"; "a senior official"; "the statement". No mention of it is one of a named actor too.
 */
export interface UnnamedActor {
  /** In the order of the text; the first is the one that introduces it. */
  readonly mentions: readonly Span[];
  /** The fullest description. */
  readonly description: Span;
  /** `PERSON` a human being, `GROUP` several, `DOCUMENT` a statement, report, letter … */
  readonly nature: 'PERSON' | 'GROUP' | 'DOCUMENT';
  /** Ids of named actors for whom it speaks, or who issued it: for "a spokesman for Boris Johnson", Boris Johnson. */
  readonly affiliations: readonly string[];
}
