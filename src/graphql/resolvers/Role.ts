import { connect } from '../connection.ts';
import type { RoleResolvers } from '../generated/types.ts';
import { articleOf } from '../owners.ts';

export const Role: RoleResolvers = {
  article: (role, _args, context) => articleOf(role, context),
  excerpts: ({ actorId, text }, args, { loaders, limits }) =>
    connect(loaders.rolePlaces, { filter: { actorId, role: text }, order: 'NEWEST' }, args, limits),
};
