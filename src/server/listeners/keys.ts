import type { IncomingMessage, RequestListener } from 'node:http';
import { findKey, type ApiKey } from '../api-keys.ts';
import { pathOf } from './at-path.ts';
import { refuse } from './refuse.ts';

/**
 * Answers only who shows one of the keys: as `Authorization: Bearer KEY`, or as the password that browsers ask for, so
 * that the reader and GraphiQL work too. Whether the server is well, at the `open` addresses, everybody may ask.
 */
export function withKeys(keys: readonly ApiKey[], open: readonly string[], answer: RequestListener): RequestListener {
  if (keys.length === 0) return answer;
  return (request, response) => {
    if (open.includes(pathOf(request))) {
      answer(request, response);
      return;
    }
    const shown = shownBy(request);
    const key = shown === undefined ? undefined : findKey(keys, shown);
    if (key === undefined) {
      refuse(response, shown === undefined ? NO_KEY : UNKNOWN_KEY);
      return;
    }
    bearers.set(request, key);
    answer(request, response);
  };
}

/** Whose key a request has shown. */
export const bearerOf = (request: IncomingMessage): ApiKey | undefined => bearers.get(request);

const bearers = new WeakMap<IncomingMessage, ApiKey>();

function shownBy({ headers: { authorization = '' } }: IncomingMessage): string | undefined {
  const [, scheme = '', value = ''] = /^(Bearer|Basic) +(\S+) *$/i.exec(authorization) ?? [];
  if (value === '') return undefined;
  return scheme.toLowerCase() === 'bearer' ? value : passwordIn(value);
}

/** Of "name:password" in base 64. */
const passwordIn = (credentials: string): string =>
  Buffer.from(credentials, 'base64')
    .toString('utf8')
    .replace(/^[^:]*:/, '');

const headers = { 'www-authenticate': 'Basic realm="Onrecord: your key is the password", charset="UTF-8"' };

const NO_KEY = {
  status: 401,
  code: 'KEY_NEEDED',
  message: 'This server answers only who shows a key',
  hint: 'Send `Authorization: Bearer` with the key that the keeper of the server gave you.',
  headers,
};

const UNKNOWN_KEY = {
  status: 401,
  code: 'KEY_UNKNOWN',
  message: 'This server does not know the key',
  hint: 'Look for blanks and letters that were lost, or ask the keeper of the server for a new key.',
  headers,
};
