import type { ActorKind, Alias, Evidence, MentionForm, QuoteKind } from './annotations.ts';
import type { Boilerplate, Paragraph } from './document.ts';
import type { ProblemCode } from './errors.ts';
import type { Metadata } from './metadata.ts';
import type { SourceFormat } from './source-file.ts';
import type { Span } from '../text/span.ts';

/** An article as the store keeps it. */
export interface ArticleRecord extends Metadata {
  /** Stable under re-ingest of the same path, and under a rename. */
  readonly id: string;
  /** From the title, or the path where there is none; unique in the corpus. */
  readonly slug: string;
  /** The canonical text, boilerplate and all. */
  readonly text: string;
  readonly title: Span | null;
  readonly lead: Span | null;
  readonly dateline: Span | null;
  readonly boilerplate: readonly Boilerplate[];
  /** Words of the sections' paragraphs. */
  readonly wordCount: number;
  readonly path: string;
  readonly format: SourceFormat;
  readonly encoding: string;
  readonly sha256: string;
  /** Size of the source file in bytes. */
  readonly bytes: number;
  readonly extractor: string;
  /** The corpus revision in which it last changed. */
  readonly revision: number;
}

/** A section as the store keeps it. */
export interface SectionRecord {
  /** A function of the article and the span. */
  readonly id: string;
  readonly articleId: string;
  /** 0 for the first. */
  readonly position: number;
  readonly heading: Span | null;
  readonly span: Span;
  readonly paragraphs: readonly Paragraph[];
}

/** A quote as the store keeps it. */
export interface QuoteRecord {
  /** A function of the article and the content's spans. */
  readonly id: string;
  readonly articleId: string;
  /** `null` in the title. */
  readonly sectionId: string | null;
  /** 0 for the first of the article. */
  readonly position: number;
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly source: readonly Span[] | null;
  readonly cue: readonly Span[] | null;
  readonly antecedent: Span | null;
  readonly speakerIds: readonly string[];
  readonly affiliationIds: readonly string[];
  readonly attributedTo: string | null;
  /** From the start of the first paragraph that the content stands in to the end of the last; or the title. */
  readonly context: Span;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Ids of the corrections that changed it. */
  readonly correctionIds: readonly string[];
}

/** A mention as the store keeps it. */
export interface MentionRecord {
  /** A function of the article and the span. */
  readonly id: string;
  readonly articleId: string;
  readonly actorId: string;
  /** `null` in the title and in boilerplate. */
  readonly sectionId: string | null;
  readonly span: Span;
  readonly form: MentionForm;
  readonly evidence: Evidence;
  /** The paragraph, or the title or heading, that it stands in. */
  readonly context: Span;
}

/** A stretch of an article's text. */
export interface ExcerptRecord {
  readonly articleId: string;
  readonly span: Span;
}

/** What an actor is, in how many articles it is called that, and where first. */
export interface RoleRecord {
  readonly text: string;
  readonly count: number;
  readonly articleId: string;
  readonly span: Span;
}

/** An actor, joined across the corpus. */
export interface ActorRecord {
  readonly id: string;
  /** The fullest of its names that is used most. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly countryCode: string | null;
  readonly wikidataId: string | null;
  /** Over the whole corpus, most frequent first, then by the alphabet. */
  readonly aliases: readonly Alias[];
  readonly roles: readonly RoleRecord[];
  readonly articleCount: number;
  readonly mentionCount: number;
  /** Quotes of which it is a speaker. */
  readonly quoteCount: number;
}

/** A name that was taken for an actor's across the corpus, why, and in how many articles. */
export interface JoinRecord {
  readonly name: string;
  readonly evidence: Evidence;
  readonly articleCount: number;
}

/** What a person decided about what was read, from a file in the folder `corrections`. */
export interface GivenCorrection {
  /** A function of what it says. */
  readonly id: string;
  /** As in {@link ProblemRecord.path}. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** In a sentence: "“Aurora” is an organisation." */
  readonly says: string;
  /** Who decided it, and why, as it was written down. */
  readonly by: string | null;
  readonly why: string | null;
  /** The names that it is about. */
  readonly names: readonly string[];
  /** Words of the quote that it is about. */
  readonly quote: string | null;
  /** Patterns of the paths of the articles in which it holds; everywhere where there are none. */
  readonly within: readonly string[];
}

/** A correction as the store keeps it. */
export interface CorrectionRecord extends GivenCorrection {
  /** How many articles it has changed. */
  readonly articleCount: number;
}

/** A file that was refused, and why. It stays listed until the file is read or gone. So does a correction that cannot be applied. */
export interface ProblemRecord {
  /** Of a correction with its line and column: `corrections/people.yaml:3:5`. */
  readonly path: string;
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string | null;
}

/** How large the corpus is, at one revision. */
export interface CorpusRecord {
  /** Raised by every commit; 0 before the first. */
  readonly revision: number;
  readonly articles: number;
  readonly sections: number;
  readonly quotes: number;
  readonly actors: number;
  readonly mentions: number;
  readonly problems: number;
}
