import { connect } from '../connection.ts';
import type { CoActorEdgeResolvers } from '../generated/types.ts';

export const CoActorEdge: CoActorEdgeResolvers = {
  paragraphs: async ({ node, filter, paragraphCount }, args, { loaders, limits }) => {
    const { actorId, publishedFrom, publishedUntil } = filter;
    const days = { ...(publishedFrom && { publishedFrom }), ...(publishedUntil && { publishedUntil }) };
    const shared = { actorIds: [actorId, node.id], ...days } as const;
    const page = await connect(loaders.sharedParagraphs, { filter: shared, order: 'NEWEST' }, args, limits);
    return { ...page, count: () => paragraphCount };
  },
};
