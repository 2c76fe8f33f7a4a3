import type {
  ActorRecord,
  ArticleRecord,
  CorrectionRecord,
  ExcerptRecord,
  MentionRecord,
  ProblemRecord,
  QuoteRecord,
  SectionRecord,
} from '../model/records.ts';
import type { SearchHit } from '../store/content-store.ts';
import type { NodeType } from './global-id.ts';

/** The record behind each type that has ids. */
interface RecordOf {
  readonly Actor: ActorRecord;
  readonly Article: ArticleRecord;
  readonly Correction: CorrectionRecord;
  readonly Excerpt: ExcerptRecord;
  readonly Mention: MentionRecord;
  readonly Problem: ProblemRecord;
  readonly Quote: QuoteRecord;
  readonly Section: SectionRecord;
}

/** A record with the name of its type, for fields that answer with several types. */
export type TypedRecord<T extends NodeType> = { [K in T]: RecordOf[K] & { readonly __typename: K } }[T];

export type SearchResult = TypedRecord<'Actor' | 'Article' | 'Quote' | 'Section'>;

export function searchResult(hit: SearchHit): SearchResult {
  switch (hit.kind) {
    case 'ACTOR':
      return { __typename: 'Actor', ...hit.record };
    case 'ARTICLE':
      return { __typename: 'Article', ...hit.record };
    case 'QUOTE':
      return { __typename: 'Quote', ...hit.record };
    case 'SECTION':
      return { __typename: 'Section', ...hit.record };
  }
}
