import type { ProblemResolvers } from '../generated/types.ts';
import { toGlobalId } from '../global-id.ts';

export const Problem: ProblemResolvers = {
  id: ({ path }) => toGlobalId('Problem', path),
};
