import { connect } from '../../connection.ts';
import { searchFilter } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { searchResult } from '../../typed-record.ts';

export const search: NonNullable<QueryResolvers['search']> = async (
  _parent,
  { query, filter, ...args },
  { loaders, limits },
) => {
  const listing = { filter: searchFilter(query, filter), order: 'RELEVANCE' } as const;
  const page = await connect(loaders.search, listing, args, limits);
  return { ...page, edges: page.edges.map((edge) => ({ ...edge, node: searchResult(edge.node) })) };
};
