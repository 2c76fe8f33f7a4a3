import type { ActorKind } from '../../../model/annotations.ts';

/** An actor that is known before any text is read. */
export interface GazetteerEntry {
  /** "country:HU", "organization:NATO"; the actor's id in every text. */
  readonly id: string;
  readonly name: string;
  /** Every name it goes by, the first of them `name`. */
  readonly names: readonly string[];
  readonly kind: ActorKind;
  readonly countryCode: string | null;
  readonly wikidataId: string | null;
}

/** One of the names of an entry, or of a capital that may stand for its country. */
export interface GazetteerName {
  readonly entry: GazetteerEntry;
  /** `true` for "Moscow": the city unless it acts. */
  readonly isCapital: boolean;
}
