import type { QueryResolvers } from '../../generated/types.ts';

export const corpus: NonNullable<QueryResolvers['corpus']> = (_parent, _args, { store }) => store.corpus();
