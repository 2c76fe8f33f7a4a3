import { nodes, pageInfo, totalCount } from '../connection-fields.ts';
import type { CorrectionConnectionResolvers } from '../generated/types.ts';

export const CorrectionConnection: CorrectionConnectionResolvers = { nodes, pageInfo, totalCount };
