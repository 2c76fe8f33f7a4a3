import { nodes, pageInfo, totalCount } from '../connection-fields.ts';
import type { CoActorConnectionResolvers } from '../generated/types.ts';

export const CoActorConnection: CoActorConnectionResolvers = { nodes, pageInfo, totalCount };
