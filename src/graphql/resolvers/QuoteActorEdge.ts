import { connect } from '../connection.ts';
import type { QuoteActorEdgeResolvers } from '../generated/types.ts';

export const QuoteActorEdge: QuoteActorEdgeResolvers = {
  quotes: async ({ node: { id }, filter, quoteCount }, { orderBy, ...args }, { loaders, limits }) => {
    const { speakers = [], about = [] } = filter.quotes;
    const own = filter.part === 'SPEAKER' ? { speakers: [...speakers, { id }] } : { about: [...about, { id }] };
    const page = await connect(loaders.quotes, { filter: { ...filter.quotes, ...own }, order: orderBy }, args, limits);
    return { ...page, count: () => quoteCount };
  },
};
