import { edgesUnderFilter, nodes, pageInfo, totalCount } from '../connection-fields.ts';
import type { CoActorConnectionResolvers } from '../generated/types.ts';

export const CoActorConnection: CoActorConnectionResolvers = { edges: edgesUnderFilter, nodes, pageInfo, totalCount };
