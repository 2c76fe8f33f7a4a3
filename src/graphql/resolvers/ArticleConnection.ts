import { nodes, pageInfo, totalCount } from '../connection-fields.ts';
import type { ArticleConnectionResolvers } from '../generated/types.ts';

export const ArticleConnection: ArticleConnectionResolvers = { nodes, pageInfo, totalCount };
