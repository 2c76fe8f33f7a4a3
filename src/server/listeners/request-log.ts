import type { RequestListener } from 'node:http';
import type { RequestLine } from '../logger.ts';
import { beginEntry } from '../request-entry.ts';
import { bearerOf } from './keys.ts';
import { atPath } from './at-path.ts';

/** Gives every request at the path an id, which its answer has as `X-Request-Id`, and tells when it is over. */
export function withRequestLog(
  path: string,
  tell: (line: RequestLine) => void,
  answer: RequestListener,
): RequestListener {
  const here: RequestListener = (request, response) => {
    const begin = performance.now();
    const entry = beginEntry(request);
    response.setHeader('x-request-id', entry.id);
    response.once('close', () => {
      tell({
        requestId: entry.id,
        method: request.method ?? '',
        // A client that went away was answered nothing.
        status: response.writableFinished ? response.statusCode : GONE_AWAY,
        milliseconds: Math.round((performance.now() - begin) * 1_000) / 1_000,
        operation: entry.operation,
        codes: entry.codes,
        key: bearerOf(request)?.name ?? null,
      });
    });
    answer(request, response);
  };
  return atPath(path, here, answer);
}

/** As web servers write it into their logs. */
const GONE_AWAY = 499;
