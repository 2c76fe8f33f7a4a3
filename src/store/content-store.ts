import type { ActorKind, MentionForm, QuoteKind } from '../model/annotations.ts';
import type {
  ActorRecord,
  ArticleRecord,
  CorpusRecord,
  ExcerptRecord,
  JoinRecord,
  CorrectionRecord,
  MentionRecord,
  ProblemRecord,
  QuoteRecord,
  SectionRecord,
} from '../model/records.ts';
import type { Span } from '../text/span.ts';
import type { ContentWriter } from './content-writer.ts';
import type {
  AffiliationEdge,
  AffiliationFilter,
  AffiliationPlaceFilter,
  CoActorEdge,
  CoActorFilter,
  CoActorOrder,
  QuoteActorEdge,
  QuoteActorFilter,
  RolePlaceFilter,
  SharedParagraphFilter,
} from './relations.ts';
import type { Timeline, TimelineRequest } from './timeline.ts';

/** A value, or the promise of one: an embedded store answers at once, a remote one later. */
export type Awaitable<T> = T | Promise<T>;

/**
 * Where articles, sections, quotes, mentions and actors are kept and asked for. Every reading method takes many
 * requests at once and answers them in their order, so that a caller with a hundred parents asks once.
 *
 * Reads throw {@link OnrecordError} `BAD_CURSOR` and `BAD_FILTER` for what a client got wrong, and the `STORE_…`
 * codes for what is wrong with the store itself.
 */
export interface ContentStore extends ContentWriter {
  readonly articles: ArticleCollection;
  readonly sections: Collection<SectionRecord, SectionFilter, SectionOrder>;
  readonly quotes: Collection<QuoteRecord, QuoteFilter, QuoteOrder>;
  readonly mentions: Collection<MentionRecord, MentionFilter, MentionOrder>;
  readonly actors: ActorCollection;
  /** The actors of one article or section, most mentioned first, with how often they are named in it. */
  readonly actorsWithin: List<WithinFilter, 'MOST_MENTIONED', WithinEdge>;
  readonly corrections: CorrectionCollection;
  /** The actors that are named in the same articles as one actor. */
  readonly coActors: List<CoActorFilter, CoActorOrder, CoActorEdge>;
  /** The paragraphs that name both of two actors. */
  readonly sharedParagraphs: List<SharedParagraphFilter, 'NEWEST', Edge<ExcerptRecord>>;
  /** Where each of the articles that give an actor a role does so first. */
  readonly rolePlaces: List<RolePlaceFilter, 'NEWEST', Edge<ExcerptRecord>>;
  /** The actors that one actor speaks for or belongs to, or those that do so for it, most articles first. */
  readonly affiliations: List<AffiliationFilter, 'MOST_ARTICLES', AffiliationEdge>;
  /** The words that say that one actor speaks for or belongs to another. */
  readonly affiliationPlaces: List<AffiliationPlaceFilter, 'NEWEST', Edge<ExcerptRecord>>;
  /** The speakers of the quotes that pass a filter, or those who are named in them, with most quotes first. */
  readonly quoteActors: List<QuoteActorFilter, 'MOST_QUOTES', QuoteActorEdge>;
  /** How often actors are named and quoted over time. */
  timelines(requests: readonly TimelineRequest[]): Awaitable<readonly Timeline[]>;
  readonly search: List<SearchFilter, 'RELEVANCE', SearchEdge>;
  /** The id of a problem is its path. */
  readonly problems: Collection<ProblemRecord, Record<string, never>, 'PATH'>;
  corpus(): Awaitable<CorpusRecord>;
  close(): Awaitable<void>;
}

/** A list that is read page by page. */
export interface List<Filter, Order extends string, E extends Edge<unknown>> {
  page(requests: readonly PageRequest<Filter, Order>[]): Awaitable<readonly Page<E>[]>;
  /** How many there are under each filter, over all pages. */
  count(filters: readonly Filter[]): Awaitable<readonly number[]>;
}

/** A list whose records have ids. */
export interface Collection<R, Filter, Order extends string> extends List<Filter, Order, Edge<R>> {
  /** In the order of the ids; `null` for one that is not there. */
  byIds(ids: readonly string[]): Awaitable<readonly (R | null)[]>;
}

export interface ArticleCollection extends Collection<ArticleRecord, ArticleFilter, ArticleOrder> {
  bySlugs(slugs: readonly string[]): Awaitable<readonly (ArticleRecord | null)[]>;
  byPaths(paths: readonly string[]): Awaitable<readonly (ArticleRecord | null)[]>;
  byUrls(urls: readonly string[]): Awaitable<readonly (ArticleRecord | null)[]>;
}

/**
 * By id too, an actor is found under the id that any name of it had when it was not yet joined, unless that name is
 * several people's now.
 */
export interface ActorCollection extends Collection<ActorRecord, ActorFilter, ActorOrder> {
  /** The most mentioned actor of each name, whatever the case and accents; or else the most mentioned person of that surname. */
  byNames(names: readonly string[]): Awaitable<readonly (ActorRecord | null)[]>;
  /** By ISO 3166-1 alpha-2. */
  byCountryCodes(codes: readonly string[]): Awaitable<readonly (ActorRecord | null)[]>;
  byWikidataIds(ids: readonly string[]): Awaitable<readonly (ActorRecord | null)[]>;
  /** Why names were taken for those of each of these actors, those in most articles first; at most {@link MOST_JOINS}. */
  joins(ids: readonly string[]): Awaitable<readonly (readonly JoinRecord[])[]>;
}

export const MOST_JOINS = 50;
/** The corrections that hold, by file and line. */
export interface CorrectionCollection extends Collection<CorrectionRecord, Record<string, never>, 'PLACE'> {
  /** Of each actor those that changed it in any article, each once. */
  ofActors(actorIds: readonly string[]): Awaitable<readonly (readonly CorrectionRecord[])[]>;
}

/**
 * One page of a list: the first so many after a cursor, or the last so many before one. Exactly one of `first`
 * and `last` is given; the caller has checked them against its limits.
 */
export interface PageRequest<Filter, Order extends string> {
  readonly filter: Filter;
  readonly order: Order;
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
}

export interface Edge<R> {
  readonly node: R;
  /** Opaque; good for the same list in the same order, also after later commits. */
  readonly cursor: string;
}

export interface Page<E extends Edge<unknown>> {
  readonly edges: readonly E[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Names one actor by its id, or all that go by a name, or else have it for a surname, whatever the case and accents. */
export type ActorSelector = { readonly id: string } | { readonly name: string };

/** Days in UTC, `YYYY-MM-DD`, both inclusive. An article without a date is in no such range. */
export interface PublishedFilter {
  readonly publishedFrom?: string;
  readonly publishedUntil?: string;
}

/** Of each filter every given part must hold. `text` is a {@link parseSearchQuery search query}. */
export interface ArticleFilter extends PublishedFilter {
  readonly text?: string;
  readonly languages?: readonly string[];
  /** Each of them is named in the article. */
  readonly mentions?: readonly ActorSelector[];
  /** Each of them is quoted in the article. */
  readonly quoted?: readonly ActorSelector[];
}

export interface SectionFilter extends PublishedFilter {
  readonly articleId?: string;
  readonly text?: string;
  readonly mentions?: readonly ActorSelector[];
}

export interface QuoteFilter extends PublishedFilter {
  readonly articleId?: string;
  readonly sectionId?: string;
  readonly text?: string;
  readonly kinds?: readonly QuoteKind[];
  /** Each of them is a speaker of the quote. */
  readonly speakers?: readonly ActorSelector[];
  /** Each of them is spoken of in the quote's content; see subjects-of.ts. */
  readonly about?: readonly ActorSelector[];
  /** For each of them a speaker without a name said it. */
  readonly affiliations?: readonly ActorSelector[];
  readonly minConfidence?: number;
}

export interface MentionFilter {
  readonly articleId?: string;
  readonly sectionId?: string;
  /** The mention lies inside this quote's content. */
  readonly quoteId?: string;
  readonly actorId?: string;
  readonly forms?: readonly MentionForm[];
}

/** Of the days: it is named in an article that was published then. */
export interface ActorFilter extends PublishedFilter {
  /** What is typed so far of any of its names: each word is the start of a word, whatever the case and accents. */
  readonly name?: string;
  readonly kinds?: readonly ActorKind[];
  readonly countryCodes?: readonly string[];
  /** Is, or is not, the speaker of a quote. */
  readonly quoted?: boolean;
  readonly minMentions?: number;
}

/** Exactly one of `articleId` and `sectionId`. */
export interface WithinFilter {
  readonly articleId?: string;
  readonly sectionId?: string;
  readonly kinds?: readonly ActorKind[];
}

export type SearchKind = 'ARTICLE' | 'SECTION' | 'QUOTE' | 'ACTOR';

export interface SearchFilter extends PublishedFilter {
  readonly query: string;
  /** All kinds where it is not given. */
  readonly kinds?: readonly SearchKind[];
}

/** As in schema.graphql. By `TITLE` those without one come last. Equal ones are ordered by their ids, so that it never depends on when they came. */
export type ArticleOrder = 'NEWEST' | 'OLDEST' | 'TITLE';
/** The sections of newer articles first; those of one article in the order of the text. So too the other orders of this name. */
export type SectionOrder = 'NEWEST';
export type QuoteOrder = 'NEWEST' | 'OLDEST' | 'MOST_CONFIDENT';
export type MentionOrder = 'NEWEST';
export type ActorOrder = 'MOST_MENTIONED' | 'MOST_QUOTED' | 'NAME';

export interface WithinEdge extends Edge<ActorRecord> {
  readonly mentionCount: number;
  readonly firstMention: MentionRecord;
}

export type SearchHit =
  | { readonly kind: 'ARTICLE'; readonly record: ArticleRecord }
  | { readonly kind: 'SECTION'; readonly record: SectionRecord }
  | { readonly kind: 'QUOTE'; readonly record: QuoteRecord }
  | { readonly kind: 'ACTOR'; readonly record: ActorRecord };

/** Where a hit's words stand. Of an actor, over its name; of all else, over the article's canonical text. */
export interface SearchEdge extends Edge<SearchHit> {
  /** Larger is better; comparable within one search only. */
  readonly score: number;
  readonly highlights: readonly Span[];
}
