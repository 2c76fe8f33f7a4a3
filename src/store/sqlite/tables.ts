import type { ActorKind, MentionForm, QuoteKind } from '../../model/annotations.ts';

/**
 * The tables, as the query builder knows them; `migrations/` makes them. `published` is in seconds, see `published.ts`;
 * it is repeated in the tables that are listed by it, so that every list is read off one index. `details` is what is
 * only ever read whole, as JSON. `key` is what ties a row to its entry in the full-text index.
 */
export interface Tables {
  corpus: CorpusRow;
  files: FileRow;
  articles: ArticleRow;
  sections: SectionRow;
  quotes: QuoteRow;
  mentions: MentionRow;
  quote_speakers: QuoteActorRow;
  quote_subjects: QuoteActorRow;
  quote_affiliations: QuoteActorRow;
  article_actors: ArticleActorRow;
  findings: FindingsRow;
  profiles: ProfileRow;
  profile_blocks: ProfileBlockRow;
  article_profiles: ArticleProfileRow;
  actors: ActorRow;
  actor_labels: ActorLabelRow;
  actor_names: ActorNameRow;
  actor_roles: ActorRoleRow;
  actor_role_places: ActorRolePlaceRow;
  corrections: CorrectionRow;
  article_corrections: ArticleCorrectionRow;
  affiliations: AffiliationRow;
  article_text: FullTextRow;
  section_text: FullTextRow;
  quote_text: FullTextRow;
  actor_text: FullTextRow;
}

/** One row: the revision, and how much there is. */
interface CorpusRow {
  revision: number;
  articles: number;
  sections: number;
  quotes: number;
  actors: number;
  mentions: number;
  problems: number;
}

interface FileRow {
  path: string;
  bytes: number | null;
  modified: string | null;
  /** A ProblemRecord as JSON, where the last reading was refused. */
  problem: string | null;
}

export interface ArticleRow {
  key: number;
  id: string;
  slug: string;
  path: string;
  url: string | null;
  published: number;
  language: string | null;
  /** The folded title; U+FFFF where there is none, which comes after all words. */
  alphabetical: string;
  sha256: string;
  extractor: string;
  revision: number;
  details: string;
  text: string;
}

export interface SectionRow {
  key: number;
  id: string;
  article_id: string;
  position: number;
  published: number;
  details: string;
}

export interface QuoteRow {
  key: number;
  id: string;
  article_id: string;
  position: number;
  section_id: string | null;
  published: number;
  kind: QuoteKind;
  confidence: number;
  details: string;
}

export interface MentionRow {
  id: string;
  article_id: string;
  /** 0 for the first of the article. */
  position: number;
  section_id: string | null;
  paragraph: number | null;
  published: number;
  actor_id: string;
  form: MentionForm;
  start: number;
  end: number;
  details: string;
}

/** Where it is said of a quote what an actor has to do with it. */
export type QuoteActorTable = 'quote_speakers' | 'quote_subjects' | 'quote_affiliations';

/** Says that an actor is a speaker of a quote, is named in what was said, or has somebody without a name speak for it. */
interface QuoteActorRow {
  actor_id: string;
  published: number;
  article_id: string;
  position: number;
  confidence: number;
}

/** Says that an article names an actor, and of how many of its quotes that is a speaker. */
interface ArticleActorRow {
  article_id: string;
  actor_id: string;
  published: number;
  quotes: number;
  /** Ids of the corrections that changed it there, as JSON; `null` where none did. */
  corrections: string | null;
}

/** What an article says of its own actors, whoever they are. */
interface FindingsRow {
  /** The article's key. */
  article: number;
  /** KeptFindings as JSON. */
  findings: string;
}

/** A profile, in how many articles it is, and which actor it was decided to be of. */
export interface ProfileRow {
  key: number;
  id: string;
  /** Of the actor of this name, if nothing else were decided. */
  name_id: string;
  name: string;
  /** The sounds of the first given name and the surname of a person with both. */
  given: string | null;
  surname: string | null;
  weight: number;
  articles: number;
  actor_id: string;
  /** The Evidence of it, where it is not simply the actor of that name, as JSON. */
  joined: string | null;
  details: string;
}

/** Where a profile is compared with others: see `identity/blocks.ts`. */
interface ProfileBlockRow {
  block: string;
  /** The profile's key. */
  profile: number;
}

/** Says by their keys that an article has a profile. */
interface ArticleProfileRow {
  profile: number;
  article: number;
}

/** An actor of the corpus, as it follows from the four tables after this one. */
export interface ActorRow {
  key: number;
  id: string;
  /** The folded name. */
  alphabetical: string;
  /** All its names, folded, as they are in the full-text index. */
  names: string;
  kind: ActorKind;
  country_code: string | null;
  wikidata_id: string | null;
  articles: number;
  mentions: number;
  quotes: number;
  details: string;
}

/** In how many articles an actor has this label. */
interface ActorLabelRow {
  actor_id: string;
  /** An ActorLabel as JSON. */
  text: string;
  /** Its name, folded. */
  folded: string;
  count: number;
}

/** How often an actor is called by this name. */
interface ActorNameRow {
  actor_id: string;
  text: string;
  folded: string;
  count: number;
}

/** In how many articles an actor has this role. */
interface ActorRoleRow {
  actor_id: string;
  text: string;
  count: number;
}

/** Where an article gives an actor a role first. */
interface ActorRolePlaceRow {
  actor_id: string;
  text: string;
  published: number;
  article_id: string;
  start: number;
  end: number;
}

/** A correction that holds. */
export interface CorrectionRow {
  id: string;
  file: string;
  line: number;
  details: string;
}

/** Says that a correction has changed an article. */
interface ArticleCorrectionRow {
  correction_id: string;
  article_id: string;
}

/** Words of an article that say that one actor speaks for or belongs to another. */
interface AffiliationRow {
  article_id: string;
  /** The positions of the mentions of the two. */
  member_mention: number;
  of_mention: number;
  /** Whom these name, as the mentions have it. */
  member_id: string;
  of_id: string;
  published: number;
  start: number;
  end: number;
}

/** `rowid` is the key of the record. The text is indexed, not kept: it cannot be read back. */
interface FullTextRow {
  rowid: number;
  heading: string;
  body: string;
}
