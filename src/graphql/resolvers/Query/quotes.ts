import { connect } from '../../connection.ts';
import { quoteFilter } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const quotes: NonNullable<QueryResolvers['quotes']> = (
  _parent,
  { filter, orderBy, ...args },
  { loaders, limits },
) => connect(loaders.quotes, { filter: quoteFilter(filter), order: orderBy }, args, limits);
