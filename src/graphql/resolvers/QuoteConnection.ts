import { nodes, pageInfo, totalCount } from '../connection-fields.ts';
import type { QuoteConnectionResolvers } from '../generated/types.ts';

export const QuoteConnection: QuoteConnectionResolvers = { nodes, pageInfo, totalCount };
