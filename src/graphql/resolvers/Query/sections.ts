import { connect } from '../../connection.ts';
import { sectionFilter } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const sections: NonNullable<QueryResolvers['sections']> = (_parent, { filter, ...args }, { loaders, limits }) =>
  connect(loaders.sections, { filter: sectionFilter(filter), order: 'NEWEST' }, args, limits);
