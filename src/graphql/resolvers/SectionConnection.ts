import { nodes, pageInfo, totalCount } from '../connection-fields.ts';
import type { SectionConnectionResolvers } from '../generated/types.ts';

export const SectionConnection: SectionConnectionResolvers = { nodes, pageInfo, totalCount };
