import { nodes, pageInfo, totalCount } from '../connection-fields.ts';
import type { ProblemConnectionResolvers } from '../generated/types.ts';

export const ProblemConnection: ProblemConnectionResolvers = { nodes, pageInfo, totalCount };
