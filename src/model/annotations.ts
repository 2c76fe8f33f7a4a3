import type { Span } from '../text/span.ts';

/** `DIRECT` all in quotation marks, `MIXED` partly, `INDIRECT` not. */
export type QuoteKind = 'DIRECT' | 'MIXED' | 'INDIRECT';

/** What acts in the news. */
export type ActorKind = 'PERSON' | 'ORGANIZATION' | 'COUNTRY' | 'PLACE';

/** Of a person, as given names, titles and pronouns tell it. */
export type Gender = 'MALE' | 'FEMALE';

/** What kind of words a mention is made of. */
export type MentionForm = 'NAME' | 'DESCRIPTION' | 'PRONOUN';

/** Which rule found something, and why, in a sentence for people. */
export interface Evidence {
  /** The rule's name, which is its file's name: `acronym-in-brackets`. */
  readonly rule: string;
  readonly note: string;
}

/** One span that names an actor. */
export interface MentionAnnotation {
  readonly span: Span;
  readonly form: MentionForm;
  readonly evidence: Evidence;
}

/** A name that an actor goes by in a text, and how often. */
export interface Alias {
  readonly text: string;
  readonly count: number;
}

/** "Prime Minister", "the mayor of Szeged": what an actor is, as the text says it. */
export interface RoleAnnotation {
  readonly text: string;
  readonly span: Span;
}

/** An actor of one text, with every mention of it there. */
export interface ActorAnnotation {
  /** A function of the kind and the fullest name, or of the gazetteer's entry; equal in every text that says the same. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2; countries only. */
  readonly countryCode: string | null;
  /** `Q…`; where the gazetteer knows it. */
  readonly wikidataId: string | null;
  /** What a person has decided tells it from others of its name: "footballer". Actors join those of the same one alone. */
  readonly distinction: string | null;
  /** People only; `null` where nothing tells. */
  readonly gender: Gender | null;
  /** Of a person, the countries by whose adjectives its roles begin, as ISO 3166-1 alpha-2: `HU` for "Hungarian Foreign Minister". */
  readonly nationalities: readonly string[];
  /** Most frequent first, then by the alphabet. Pronouns and descriptions are not among them. */
  readonly aliases: readonly Alias[];
  readonly roles: readonly RoleAnnotation[];
  /** In the order of the text; no span belongs to two actors. */
  readonly mentions: readonly MentionAnnotation[];
  /** Whether a person has decided that all actors of its name are one, whatever else is said of them. */
  readonly isOne?: boolean;
}

/** One attribution: content, with its source and cue if there are any. */
export interface QuoteAnnotation {
  readonly kind: QuoteKind;
  /**
   * What was said, in the order of the text; more than one span where the cue splits it. Of a `DIRECT` quote the
   * words inside the outer marks; of the others the whole reported clause, with the marks inside it.
   */
  readonly content: readonly Span[];
  /** The words that name the speaker. `null` where the quote has none of its own. */
  readonly source: readonly Span[] | null;
  /** The words that mark the attribution ("said"). */
  readonly cue: readonly Span[] | null;
  /** Earlier or fuller words that the source, or a quote without one, goes back to: for "he", "A spokesman for Boris Johnson". */
  readonly antecedent: Span | null;
  /** Ids of actors of the text that the source was resolved to. Empty where it is honestly unknown. */
  readonly speakers: readonly string[];
  /** Ids of actors that an unnamed speaker speaks for: for "a spokesman for Boris Johnson", Boris Johnson. */
  readonly affiliations: readonly string[];
  /** The speaker in words: the actors' names, or the fullest description of the source. `null` where there is none. */
  readonly attributedTo: string | null;
  /** 0 to 1: the share of such quotes that is right. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Everything that was found in one document. */
export interface Annotations {
  /** Name and version of the extractor; another version extracts again. */
  readonly extractor: string;
  /** By first mention. */
  readonly actors: readonly ActorAnnotation[];
  /** By the start of the content. No two contents are equal. */
  readonly quotes: readonly QuoteAnnotation[];
}
