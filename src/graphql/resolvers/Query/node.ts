import type { QueryResolvers } from '../../generated/types.ts';
import { nodeOf } from '../../node.ts';

export const node: NonNullable<QueryResolvers['node']> = (_parent, { id }, context) => nodeOf(id, context);
