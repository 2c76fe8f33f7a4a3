import type { Plugin } from 'graphql-yoga';
import { refusal } from '../refusal.ts';

/**
 * Takes a POST only in the media types of GraphQL. A page on another site can make a browser send forms and plain
 * text here without asking first, but not these.
 */
export const useRequestForm = (): Plugin => ({
  onRequestParse({ request, requestParser, setRequestParser }) {
    if (request.method === 'POST' && !MEDIA_TYPES.has(mediaTypeOf(request)))
      throw refusal(
        'UNSUPPORTED_MEDIA_TYPE',
        'A request by POST must be JSON',
        'Send `content-type: application/json` and `{ "query": … }`.',
        415,
      );
    if (request.method === 'GET' && requestParser !== undefined)
      setRequestParser((asked) => {
        try {
          return requestParser(asked);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw refusal('BAD_REQUEST', '`variables` and `extensions` must be JSON', 'Encode them as JSON objects.');
        }
      });
  },
});

const MEDIA_TYPES: ReadonlySet<string> = new Set([
  'application/json',
  'application/graphql+json',
  'application/graphql',
]);

const mediaTypeOf = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
