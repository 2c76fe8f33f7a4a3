import { nodes, pageInfo, totalCount } from '../connection-fields.ts';
import type { ArticleActorConnectionResolvers } from '../generated/types.ts';

export const ArticleActorConnection: ArticleActorConnectionResolvers = { nodes, pageInfo, totalCount };
