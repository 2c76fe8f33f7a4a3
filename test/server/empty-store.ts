import type { ContentStore, Edge, List, Page } from '../../src/store/content-store.ts';

/** A store with nothing in it, for tests of what happens around the answers. */
export const emptyStore = (): ContentStore => ({
  articles: { ...emptyCollection(), bySlugs: nothing, byPaths: nothing, byUrls: nothing },
  sections: emptyCollection(),
  quotes: emptyCollection(),
  mentions: emptyCollection(),
  actors: { ...emptyCollection(), byNames: nothing, byCountryCodes: nothing, byWikidataIds: nothing, joins: noJoins },
  problems: emptyCollection(),
  actorsWithin: emptyList(),
  coActors: emptyList(),
  sharedParagraphs: emptyList(),
  rolePlaces: emptyList(),
  affiliations: emptyList(),
  affiliationPlaces: emptyList(),
  quoteActors: emptyList(),
  timelines: (requests) => requests.map(() => ({ buckets: [], undatedArticleCount: 0 })),
  search: emptyList(),
  corrections: { ...emptyCollection(), ofActors: (ids) => ids.map(() => []) },
  corpus: () => ({ revision: 0, articles: 0, sections: 0, quotes: 0, actors: 0, mentions: 0, problems: 0 }),
  knownFiles: () => [],
  knownCorrections: () => [],
  pathsWith: (clues) => clues.map(() => []),
  commit: () => ({ revision: 0, added: 0, changed: 0, moved: 0, removed: 0, refused: 0 }),
  close: () => undefined,
});

const nothing = (keys: readonly string[]): readonly null[] => keys.map(() => null);

const noJoins = (ids: readonly string[]): readonly never[][] => ids.map(() => []);

const emptyList = <Filter, Order extends string, E extends Edge<unknown>>(): List<Filter, Order, E> => ({
  page: (requests) => requests.map((): Page<E> => ({ edges: [], hasNextPage: false, hasPreviousPage: false })),
  count: (filters) => filters.map(() => 0),
});

const emptyCollection = <R, Filter, Order extends string>() => ({
  ...emptyList<Filter, Order, Edge<R>>(),
  byIds: nothing,
});
