import type { JoinRecord } from '../../model/records.ts';
import DataLoader from 'dataloader';
import type { Collection, ContentStore, Edge } from '../../store/content-store.ts';
import type { TimelineRequest } from '../../store/timeline.ts';
import { listLoader, type ListLoader } from './list-loader.ts';
import { recordLoader, type RecordLoader } from './record-loader.ts';
import { betweenLevels } from './schedule.ts';
import { valueLoader } from './value-loader.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/** A loader for every collection and list of the store. They hold what they have read: make them for one request. */
export const createLoaders = (store: ContentStore) => ({
  articles: collectionLoader(store.articles, ({ id }) => id),
  sections: collectionLoader(store.sections, ({ id }) => id),
  quotes: collectionLoader(store.quotes, ({ id }) => id),
  mentions: collectionLoader(store.mentions, ({ id }) => id),
  actors: collectionLoader(store.actors, ({ id }) => id),
  actorJoins: recordLoader(
    async (ids) => joinsOf(ids, await store.actors.joins(ids)),
    ({ actorId }) => actorId,
  ),
  corrections: collectionLoader(store.corrections, ({ id }) => id),
  correctionsOfActors: new DataLoader(async (ids: readonly string[]) => store.corrections.ofActors(ids), {
    batchScheduleFn: betweenLevels,
  }),
  problems: collectionLoader(store.problems, ({ path }) => path),
  actorsWithin: listLoader(store.actorsWithin),
  coActors: listLoader(store.coActors),
  sharedParagraphs: listLoader(store.sharedParagraphs),
  rolePlaces: listLoader(store.rolePlaces),
  affiliations: listLoader(store.affiliations),
  affiliationPlaces: listLoader(store.affiliationPlaces),
  quoteActors: listLoader(store.quoteActors),
  timelines: valueLoader((requests: readonly TimelineRequest[]) => store.timelines(requests)),
  search: listLoader(store.search),
});

const joinsOf = (ids: readonly string[], lists: readonly (readonly JoinRecord[])[]) =>
  ids.map((actorId, at) => ({ actorId, joins: lists[at] ?? [] }));

type CollectionLoader<R, Filter, Order extends string> = RecordLoader<R> & ListLoader<Filter, Order, Edge<R>>;

function collectionLoader<R, Filter, Order extends string>(
  collection: Collection<R, Filter, Order>,
  idOf: (record: R) => string,
): CollectionLoader<R, Filter, Order> {
  const records = recordLoader((ids) => collection.byIds(ids), idOf);
  const lists = listLoader(collection, ({ edges }) => {
    for (const { node } of edges) records.note(node);
  });
  return { ...records, ...lists };
}
