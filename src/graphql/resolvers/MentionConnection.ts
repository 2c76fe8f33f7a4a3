import { nodes, pageInfo, totalCount } from '../connection-fields.ts';
import type { MentionConnectionResolvers } from '../generated/types.ts';

export const MentionConnection: MentionConnectionResolvers = { nodes, pageInfo, totalCount };
