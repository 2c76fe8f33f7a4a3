import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { hiddenCauseOf, hideCause } from '../hidden-cause.ts';
import { retold } from '../retold.ts';

/** Gives every error a code and a hint, also those that the libraries make, and takes away what is for them alone. */
export const useErrorCodes = (): Plugin => ({
  onResultProcess: (payload) => {
    const { result } = payload;
    if ('errors' in result) payload.setResult({ ...result, errors: result.errors.map(coded) });
  },
});

function coded(error: GraphQLError): GraphQLError {
  const { code = 'BAD_USER_INPUT', hint = HINTS[String(code)], where, unexpected } = error.extensions;
  const http = error.extensions.http ?? (code === 'BAD_USER_INPUT' ? { status: 400 } : undefined);
  // Clients of the older media type expect status 200 for a document that does not fit, but not for a refusal.
  const spec = UNFIT.has(code);
  const extensions = { code, where, hint, unexpected, ...(http === undefined ? {} : { http: { ...http, spec } }) };
  return hideCause(retold(error, error.message, extensions), hiddenCauseOf(error));
}

const UNFIT: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED']);

const HINTS: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'Send one operation: `{ "query": …, "variables": …, "operationName": … }`.',
  BAD_USER_INPUT: 'Compare the values with the types that the schema gives them.',
  GRAPHQL_PARSE_FAILED: 'Mend the document at the line and column of `locations`.',
  GRAPHQL_VALIDATION_FAILED: 'Compare the document with the schema, which the page at /graphql shows.',
  OPERATION_RESOLUTION_FAILURE: 'Name one of the operations of the document with `operationName`.',
  REQUEST_ENTITY_TOO_LARGE: 'Send a shorter document, and fewer values.',
};
