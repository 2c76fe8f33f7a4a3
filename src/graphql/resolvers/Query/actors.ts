import { connect } from '../../connection.ts';
import { actorFilter } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const actors: NonNullable<QueryResolvers['actors']> = (
  _parent,
  { filter, orderBy, ...args },
  { loaders, limits },
) => connect(loaders.actors, { filter: actorFilter(filter), order: orderBy }, args, limits);
