import type { GraphQLError } from 'graphql';

/** Keeps with an error, as clients see it, what happened in truth. */
export function hideCause(error: GraphQLError, cause: unknown): GraphQLError {
  if (cause !== undefined) causes.set(error, cause);
  return error;
}

/** What happened in truth, for the log; `undefined` where the error says all. */
export const hiddenCauseOf = (error: GraphQLError): unknown => causes.get(error);

const causes = new WeakMap<GraphQLError, unknown>();
