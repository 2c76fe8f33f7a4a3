import { GraphQLError } from 'graphql';

/** Why a request as a whole is refused; the value of `extensions.code`. */
export type RefusalCode =
  | 'DOCUMENT_TOO_DEEP'
  | 'DOCUMENT_TOO_COSTLY'
  | 'DOCUMENT_TOO_LONG'
  | 'TOO_MANY_ALIASES'
  | 'TOO_MANY_DIRECTIVES'
  | 'TOOK_TOO_LONG'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'INTERNAL_SERVER_ERROR';

/** A refusal of a whole request, with the HTTP status that it is answered with. */
export const refusal = (code: RefusalCode, message: string, hint: string, status = 400): GraphQLError =>
  new GraphQLError(message, { extensions: { code, hint, http: { status } } });
