import { after } from '../awaitable.ts';
import { connect } from '../connection.ts';
import { actorKinds, articleFilter, coActorFilter, mentionFilter, quoteFilter, timelineRequest } from '../filters.ts';
import type { ActorResolvers } from '../generated/types.ts';
import { toGlobalId } from '../global-id.ts';
import { representable } from '../representable.ts';

export const Actor: ActorResolvers = {
  id: ({ id }) => toGlobalId('Actor', id),
  countryCode: ({ countryCode }) => representable.countryCode(countryCode),
  roles: ({ id, roles }) => roles.map((role) => ({ ...role, actorId: id })),
  joins: ({ id }, _args, { loaders }) => after(loaders.actorJoins.byId(id), (found) => found?.joins ?? []),
  quotes: ({ id }, { filter, orderBy, ...args }, { loaders, limits }) =>
    connect(loaders.quotes, { filter: quoteFilter(filter, { speakers: [{ id }] }), order: orderBy }, args, limits),
  quotesAbout: ({ id }, { filter, orderBy, ...args }, { loaders, limits }) =>
    connect(loaders.quotes, { filter: quoteFilter(filter, { about: [{ id }] }), order: orderBy }, args, limits),
  quotesOnBehalf: ({ id }, { filter, orderBy, ...args }, { loaders, limits }) =>
    connect(loaders.quotes, { filter: quoteFilter(filter, { affiliations: [{ id }] }), order: orderBy }, args, limits),
  mentions: ({ id }, { filter, ...args }, { loaders, limits }) =>
    connect(loaders.mentions, { filter: mentionFilter(filter, { actorId: id }), order: 'NEWEST' }, args, limits),
  articles: ({ id }, { filter, orderBy, ...args }, { loaders, limits }) =>
    connect(loaders.articles, { filter: articleFilter(filter, { mentions: [{ id }] }), order: orderBy }, args, limits),
  corrections: ({ id }, _args, { loaders }) => loaders.correctionsOfActors.load(id),
  coActors: ({ id }, { filter, orderBy, ...args }, { loaders, limits }) =>
    connect(loaders.coActors, { filter: coActorFilter(id, filter), order: orderBy }, args, limits),
  affiliations: ({ id }, { filter, ...args }, { loaders, limits }) =>
    connect(
      loaders.affiliations,
      { filter: { memberId: id, ...actorKinds(filter) }, order: 'MOST_ARTICLES' },
      args,
      limits,
    ),
  affiliates: ({ id }, { filter, ...args }, { loaders, limits }) =>
    connect(
      loaders.affiliations,
      { filter: { ofId: id, ...actorKinds(filter) }, order: 'MOST_ARTICLES' },
      args,
      limits,
    ),
  timeline: ({ id }, args, { loaders }) => loaders.timelines.load(timelineRequest(id, args)),
};
