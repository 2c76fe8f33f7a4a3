import type { CorrectionResolvers } from '../generated/types.ts';
import { toGlobalId } from '../global-id.ts';

export const Correction: CorrectionResolvers = {
  id: ({ id }) => toGlobalId('Correction', id),
};
