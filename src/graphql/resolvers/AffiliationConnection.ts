import { edgesUnderFilter, nodes, pageInfo, totalCount } from '../connection-fields.ts';
import type { AffiliationConnectionResolvers } from '../generated/types.ts';

export const AffiliationConnection: AffiliationConnectionResolvers = {
  edges: edgesUnderFilter,
  nodes,
  pageInfo,
  totalCount,
};
