import { nodes, pageInfo, totalCount } from '../connection-fields.ts';
import type { SearchConnectionResolvers } from '../generated/types.ts';

export const SearchConnection: SearchConnectionResolvers = { nodes, pageInfo, totalCount };
