import type { ActorKind, Evidence } from '../../../model/annotations.ts';
import type { GazetteerName } from '../gazetteer/entry.ts';
import type { Gender } from '../gazetteer/given-names.ts';

/** Tokens `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words that may name an actor, without title, "the" and "’s". */
export interface NameMention extends Range {
  /** What the gazetteer knows under these very words. */
  readonly known: GazetteerName | null;
  /** What the words alone make certain; `null` where the text has to decide. */
  readonly kind: ActorKind | null;
  /** What the tagger reads the words as, and how probable that is; `null` where it reads no name. */
  readonly tagged: { readonly kind: ActorKind; readonly probability: number } | null;
  /** "Prime Minister" before the name. */
  readonly role: Range | null;
  /** What the title says of the person. */
  readonly gender: Gender | null;
  readonly evidence: Evidence;
}

/** From this probability on the tagger is right nineteen times of twenty. */
export const SURE = 0.9;

/** Below this the tagger is as often wrong as right. */
export const DOUBTFUL = 0.5;
