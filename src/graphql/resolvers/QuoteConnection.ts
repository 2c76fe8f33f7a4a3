import { nodes, pageInfo, totalCount } from '../connection-fields.ts';
import { connect } from '../connection.ts';
import { actorKinds } from '../filters.ts';
import type { QuoteConnectionResolvers } from '../generated/types.ts';

export const QuoteConnection: QuoteConnectionResolvers = {
  nodes,
  pageInfo,
  totalCount,
  speakers: ({ filter: quotes }, { filter, ...args }, { loaders, limits }) =>
    connect(
      loaders.quoteActors,
      { filter: { quotes, part: 'SPEAKER', ...actorKinds(filter) }, order: 'MOST_QUOTES' },
      args,
      limits,
    ),
  subjects: ({ filter: quotes }, { filter, ...args }, { loaders, limits }) =>
    connect(
      loaders.quoteActors,
      { filter: { quotes, part: 'SUBJECT', ...actorKinds(filter) }, order: 'MOST_QUOTES' },
      args,
      limits,
    ),
};
