import type {
  ActorRecord,
  ArticleRecord,
  CorpusRecord,
  CorrectionRecord,
  ExcerptRecord,
  MentionRecord,
  ProblemRecord,
  QuoteRecord,
  RoleRecord,
  SectionRecord,
} from '../model/records.ts';
import type { Edge, QuoteFilter, SearchEdge, WithinEdge } from '../store/content-store.ts';
import type {
  AffiliationEdge,
  AffiliationFilter,
  CoActorEdge,
  CoActorFilter,
  QuoteActorEdge,
  QuoteActorFilter,
} from '../store/relations.ts';
import type { Connection } from './connection.ts';
import type { SearchResult } from './typed-record.ts';

/**
 * What a resolver of each type is given as its parent. The code generator reads this file: a field that is not
 * on the record needs a resolver, and the compiler says so. Types that are not here are resolved by their parent
 * to the very fields of the schema.
 */
export type ArticleMapper = ArticleRecord;
export type SectionMapper = SectionRecord;
export type QuoteMapper = QuoteRecord;
export type MentionMapper = MentionRecord;
export type ActorMapper = ActorRecord;
export type RoleMapper = RoleRecord & { readonly actorId: string };
export type ExcerptMapper = ExcerptRecord;
export type CorpusMapper = CorpusRecord;
export type CorrectionMapper = CorrectionRecord;
export type ProblemMapper = ProblemRecord;
/** The source is a part of the quote's record. */
export type SourceMapper = QuoteRecord;

export type ArticleConnectionMapper = Connection<Edge<ArticleRecord>>;
export type SectionConnectionMapper = Connection<Edge<SectionRecord>>;
export type QuoteConnectionMapper = Connection<Edge<QuoteRecord>, QuoteFilter>;
export type QuoteActorConnectionMapper = Connection<QuoteActorEdge, QuoteActorFilter>;
export type QuoteActorEdgeMapper = QuoteActorEdge & { readonly filter: QuoteActorFilter };
export type MentionConnectionMapper = Connection<Edge<MentionRecord>>;
export type ActorConnectionMapper = Connection<Edge<ActorRecord>>;
export type ArticleActorConnectionMapper = Connection<WithinEdge>;
export type CoActorConnectionMapper = Connection<CoActorEdge, CoActorFilter>;
export type CoActorEdgeMapper = CoActorEdge & { readonly filter: CoActorFilter };
export type AffiliationConnectionMapper = Connection<AffiliationEdge, AffiliationFilter>;
export type AffiliationEdgeMapper = AffiliationEdge & { readonly filter: AffiliationFilter };
export type ExcerptConnectionMapper = Connection<Edge<ExcerptRecord>>;
export type SearchConnectionMapper = Connection<SearchResultEdge>;
export type CorrectionConnectionMapper = Connection<Edge<CorrectionRecord>>;
export type ProblemConnectionMapper = Connection<Edge<ProblemRecord>>;

type SearchResultEdge = Omit<SearchEdge, 'node'> & Edge<SearchResult>;
