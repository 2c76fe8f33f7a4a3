import { nodes, pageInfo, totalCount } from '../connection-fields.ts';
import type { ExcerptConnectionResolvers } from '../generated/types.ts';

export const ExcerptConnection: ExcerptConnectionResolvers = { nodes, pageInfo, totalCount };
