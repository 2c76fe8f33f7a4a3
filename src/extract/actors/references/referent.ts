import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Gender } from '../gazetteer/given-names.ts';
import type { Range } from '../names/name-mention.ts';
import type { GrammaticalFunction } from './grammatical-function.ts';

/** Somebody or something without a name while its mentions are being gathered. */
export interface UnnamedDraft {
  readonly nature: 'PERSON' | 'GROUP' | 'DOCUMENT';
  /** The head words it goes by. */
  readonly nouns: Set<string>;
  gender: Gender | null;
  readonly mentions: Range[];
  /** The fullest description. */
  description: Range;
  readonly affiliations: ActorDraft[];
}

/** What a description or a pronoun can stand for. */
export type Referent = { readonly named: ActorDraft } | { readonly unnamed: UnnamedDraft };

/** One place of the text where a referent is spoken of. */
export interface Occurrence {
  readonly referent: Referent;
  readonly at: number;
  readonly does: GrammaticalFunction;
  /** The first person, or the first thing, that is a subject of the sentence: what it is about. */
  readonly isTopic: boolean;
  readonly isPronoun: boolean;
  /** Beside a verb of saying: "Garrett said", "said Garrett". */
  readonly speaks: boolean;
  /** Inside another phrase, as Boris Johnson in "a spokesman for Boris Johnson": not what the sentence is about. */
  readonly isEmbedded: boolean;
}

export const isPerson = (referent: Referent): boolean =>
  'named' in referent ? referent.named.kind === 'PERSON' : referent.unnamed.nature === 'PERSON';

export const genderOf = (referent: Referent): Gender | null =>
  'named' in referent ? referent.named.gender : referent.unnamed.gender;

/** What tells one referent from another. */
export const referentKey = (referent: Referent): unknown => ('named' in referent ? referent.named : referent.unnamed);
