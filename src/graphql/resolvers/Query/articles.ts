import { connect } from '../../connection.ts';
import { articleFilter } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const articles: NonNullable<QueryResolvers['articles']> = (
  _parent,
  { filter, orderBy, ...args },
  { loaders, limits },
) => connect(loaders.articles, { filter: articleFilter(filter), order: orderBy }, args, limits);
