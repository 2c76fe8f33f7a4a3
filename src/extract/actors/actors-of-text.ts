import type { ActorReading } from './actor-reading.ts';
import type { ActorDraft } from './aliases/actor-draft.ts';
import type { Discourse } from './references/discourse.ts';
import type { NamedRange } from './references/person-ahead.ts';
import type { Words } from './words.ts';

/** The actors of a text with all that was learnt on the way, for what is read once it is known who said what. */
export interface ActorsOfText extends ActorReading {
  readonly words: Words;
  /** The drafts of the actors with names, in the order of `actors`. */
  readonly drafts: readonly ActorDraft[];
  readonly discourse: Discourse;
  /** Where the names stand, by their first tokens. */
  readonly named: ReadonlyMap<number, NamedRange>;
}
