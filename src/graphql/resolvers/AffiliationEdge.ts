import { connect } from '../connection.ts';
import type { AffiliationEdgeResolvers } from '../generated/types.ts';

export const AffiliationEdge: AffiliationEdgeResolvers = {
  excerpts: ({ node, filter: { memberId = node.id, ofId = node.id } }, args, { loaders, limits }) =>
    connect(loaders.affiliationPlaces, { filter: { memberId, ofId }, order: 'NEWEST' }, args, limits),
};
