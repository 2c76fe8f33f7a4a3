import { GraphQLError, Kind, type GraphQLErrorExtensions } from 'graphql';
import { OnrecordError, type ErrorCode, type RequestErrorCode } from '../model/errors.ts';
import { hideCause } from './hidden-cause.ts';
import { retold } from './retold.ts';

/**
 * Errors as clients see them. What a client got wrong is said in full; of what is wrong with the store or with us the
 * client learns no more than that it happened. What happened is kept with the error, for the log.
 */
export function maskError(error: unknown): GraphQLError {
  const shown = error instanceof GraphQLError ? error : undefined;
  const cause = causeOf(error);
  if (shown !== undefined && (cause === undefined || isOfVariable(shown))) return shown;
  if (cause instanceof OnrecordError && isOfRequest(cause.code))
    return at(shown, cause.message, { code: cause.code, where: cause.where, hint: cause.hint });
  const isOfStore = cause instanceof OnrecordError && cause.code.startsWith('STORE_');
  return hideCause(isOfStore ? storeFails(shown, cause.code) : defect(shown), cause ?? error);
}

const storeFails = (shown: GraphQLError | undefined, code: ErrorCode): GraphQLError =>
  at(shown, 'The store cannot answer now', {
    code,
    hint: 'Ask again in a moment; the keeper of the server finds the reason in its log.',
  });

const defect = (shown: GraphQLError | undefined): GraphQLError =>
  at(shown, 'Something went wrong inside of the server', {
    code: 'INTERNAL_SERVER_ERROR',
    hint: 'The keeper of the server finds the reason in its log.',
    unexpected: true,
  });

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
