import { nodes, pageInfo, totalCount } from '../connection-fields.ts';
import type { ActorConnectionResolvers } from '../generated/types.ts';

export const ActorConnection: ActorConnectionResolvers = { nodes, pageInfo, totalCount };
