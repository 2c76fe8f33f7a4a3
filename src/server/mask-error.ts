import { GraphQLError, Kind, type GraphQLErrorExtensions } from 'graphql';
import { OnrecordError, type RequestErrorCode } from '../model/errors.ts';
import type { Logger } from './logger.ts';
import { retold } from './retold.ts';

/**
 * Errors as clients see them. What a client got wrong is said in full; what is wrong with the store or with us is
 * told to the logger, and the client learns no more than that it happened.
 */
export const createErrorMask =
  (logger: Logger) =>
  (error: unknown): GraphQLError => {
    const shown = error instanceof GraphQLError ? error : undefined;
    const cause = causeOf(error);
    if (shown !== undefined && (cause === undefined || isOfVariable(shown))) return shown;
    if (cause instanceof OnrecordError && isOfRequest(cause.code))
      return at(shown, cause.message, { code: cause.code, where: cause.where, hint: cause.hint });
    logger.error('A request failed', cause ?? error);
    if (cause instanceof OnrecordError && cause.code.startsWith('STORE_'))
      return at(shown, 'The store cannot answer now', {
        code: cause.code,
        hint: 'Ask again in a moment; the keeper of the server finds the reason in its log.',
      });
    return at(shown, 'Something went wrong inside of the server', {
      code: 'INTERNAL_SERVER_ERROR',
      hint: 'The keeper of the server finds the reason in its log.',
      unexpected: true,
    });
  };

const REQUEST_CODES: ReadonlySet<string> = new Set<RequestErrorCode>([
  'BAD_ID',
  'BAD_CURSOR',
  'BAD_PAGE',
  'BAD_FILTER',
  'NOT_FOUND',
]);

const isOfRequest = (code: string): boolean => REQUEST_CODES.has(code);

/** What was thrown inside of a resolver. The executor may wrap it more than once. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? causeOf(error.originalError) : error;
}

/** A variable that its scalar refused: the message is made for the client. */
const isOfVariable = ({ nodes, path }: GraphQLError): boolean =>
  path === undefined && nodes?.some(({ kind }) => kind === Kind.VARIABLE_DEFINITION) === true;

const at = (place: GraphQLError | undefined, message: string, extensions: GraphQLErrorExtensions): GraphQLError =>
  place === undefined ? new GraphQLError(message, { extensions }) : retold(place, message, extensions);
