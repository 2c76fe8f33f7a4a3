import { OnrecordError } from '../../../model/errors.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { nodeOf } from '../../node.ts';

export const nodes: NonNullable<QueryResolvers['nodes']> = (_parent, { ids }, context) => {
  const { maxPageSize } = context.limits;
  if (ids.length > maxPageSize)
    throw new OnrecordError('BAD_PAGE', `\`ids\` are ${ids.length}, and one list holds up to ${maxPageSize}`, {
      where: 'ids',
      hint: `Ask for up to ${maxPageSize} at once.`,
    });
  return ids.map((id) => nodeOf(id, context));
};
