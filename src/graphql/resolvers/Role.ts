import type { RoleResolvers } from '../generated/types.ts';
import { articleOf } from '../owners.ts';

export const Role: RoleResolvers = {
  article: (role, _args, context) => articleOf(role, context),
};
