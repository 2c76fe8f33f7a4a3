import { edgesUnderFilter, nodes, pageInfo, totalCount } from '../connection-fields.ts';
import type { QuoteActorConnectionResolvers } from '../generated/types.ts';

export const QuoteActorConnection: QuoteActorConnectionResolvers = {
  edges: edgesUnderFilter,
  nodes,
  pageInfo,
  totalCount,
};
