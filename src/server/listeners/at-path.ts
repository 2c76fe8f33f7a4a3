import type { IncomingMessage, RequestListener } from 'node:http';

/** Gives the requests for one path, whatever their query, to one listener, and all others to another. */
export const atPath =
  (path: string, here: RequestListener, elsewhere: RequestListener): RequestListener =>
  (request, response) => {
    (pathOf(request) === path ? here : elsewhere)(request, response);
  };

/** The path that a request asks for, without the query. */
export const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1).join('');
