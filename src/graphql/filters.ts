import type * as store from '../store/content-store.ts';
import type { CoActorFilter } from '../store/relations.ts';
import type { TimelineRequest } from '../store/timeline.ts';
import type * as api from './generated/types.ts';
import { isGiven, type Given } from './given.ts';
import { keyOf } from './global-id.ts';

/**
 * Filters as clients give them, made into the store's: `null` is the same as not given, ids are the store's keys,
 * and days are `YYYY-MM-DD`. `scope` narrows a filter to a parent: the quotes of one article.
 *
 * @throws OnrecordError `BAD_ID` for an actor's id that is none
 */
export const articleFilter = (filter: Given<api.ArticleFilter>, scope: store.ArticleFilter = {}): store.ArticleFilter =>
  defined({
    text: filter?.text,
    languages: filter?.languages?.map((language) => language.toLowerCase()),
    mentions: together(scope.mentions, filter?.mentions),
    quoted: together(scope.quoted, filter?.quoted),
    ...published(filter),
  });

export const sectionFilter = (filter: Given<api.SectionFilter>): store.SectionFilter =>
  defined({ text: filter?.text, mentions: together([], filter?.mentions), ...published(filter) });

export const quoteFilter = (filter: Given<api.QuoteFilter>, scope: store.QuoteFilter = {}): store.QuoteFilter =>
  defined({
    ...scope,
    text: filter?.text,
    kinds: filter?.kinds,
    speakers: together(scope.speakers, filter?.speaker),
    about: together(scope.about, filter?.about),
    affiliations: together(scope.affiliations, filter?.affiliation),
    minConfidence: filter?.minConfidence,
    ...published(filter),
  });

export const mentionFilter = (filter: Given<api.MentionFilter>, scope: store.MentionFilter): store.MentionFilter => ({
  ...scope,
  ...defined({ forms: filter?.forms }),
});

export const actorFilter = (filter: Given<api.ActorFilter>): store.ActorFilter =>
  defined({
    name: filter?.name,
    kinds: filter?.kinds,
    countryCodes: filter?.countryCodes?.map((code) => code.toUpperCase()),
    quoted: filter?.quoted,
    minMentions: filter?.minMentions,
    ...published(filter),
  });

export const coActorFilter = (actorId: string, filter: Given<api.CoActorFilter>): CoActorFilter => ({
  actorId,
  ...defined({
    kinds: filter?.kinds,
    minArticles: filter?.minArticles,
    minParagraphs: filter?.minParagraphs,
    ...published(filter),
  }),
});

export const timelineRequest = (
  actorId: string,
  { by, ...days }: Required<Pick<api.ActortimelineArgs, 'by'>> & Omit<api.ActortimelineArgs, 'by'>,
): TimelineRequest => ({ actorId, by, ...defined(published(days)) });

/** The kinds of actors that are asked for among those of an article, a list of quotes, or of another actor. */
export const actorKinds = (filter: Given<api.ActorWithinFilter>): Pick<store.WithinFilter, 'kinds'> =>
  defined({ kinds: filter?.kinds });

export const searchFilter = (query: string, filter: Given<api.SearchFilter>): store.SearchFilter => ({
  query,
  ...defined({ kinds: filter?.types, ...published(filter) }),
});

type Defined<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

/** The fields that have a value. */
const defined = <T extends object>(fields: T): Defined<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => isGiven(value))) as Defined<T>;

const published = (filter: Given<Pick<api.SectionFilter, 'publishedFrom' | 'publishedUntil'>>) => ({
  publishedFrom: dayOf(filter?.publishedFrom),
  publishedUntil: dayOf(filter?.publishedUntil),
});

const dayOf = (date: Given<Date>): string | undefined => date?.toISOString().slice(0, 10);

/** The actors of the parent and the one that the client names, which must all hold. */
function together(
  scope: readonly store.ActorSelector[] = [],
  selector: Given<api.ActorSelector>,
): readonly store.ActorSelector[] | undefined {
  const selectors = isGiven(selector) ? [...scope, selected(selector)] : scope;
  return selectors.length === 0 ? undefined : selectors;
}

const selected = ({ id, name }: api.ActorSelector): store.ActorSelector =>
  id === undefined ? { name } : { id: keyOf('Actor', id, 'filter') };
