import type { RequestListener } from 'node:http';
import { refuse } from './refuse.ts';

/** Whether only this machine can reach what listens at the host. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);

/**
 * Where the server listens on the loopback only, answers only what is addressed to this machine by a name that no one
 * else can own. A page of another site that makes its own name point here ("DNS rebinding") would be of the same
 * origin, and could read every article.
 */
export function withOwnHost(host: string, answer: RequestListener): RequestListener {
  if (!isLoopback(host)) return answer;
  return (request, response) => {
    if (OWN_HOST.test(request.headers.host ?? '')) {
      answer(request, response);
      return;
    }
    refuse(response, FOREIGN_HOST);
  };
}

/** `localhost:4000`, `127.0.0.1`, `[::1]:4000`. */
const OWN_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

const FOREIGN_HOST = {
  status: 421,
  code: 'FOREIGN_HOST',
  message: 'This server answers at localhost only, and the request names another host',
  hint: 'Ask for http://localhost or http://127.0.0.1, or let the server listen at another address than the loopback.',
};
