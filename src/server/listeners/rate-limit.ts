import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { bearerOf } from './keys.ts';
import { atPath } from './at-path.ts';
import { refuse } from './refuse.ts';

/**
 * Takes from each bearer of a key, or else from each address, so many requests a minute at one path, and refuses the
 * others with the time to wait.
 *
 * @param perMinute 0 for no limit
 * @param isBehindProxy whether addresses are those that a proxy gives in `X-Forwarded-For`
 */
export function withRateLimit(
  { perMinute, isBehindProxy }: RateLimit,
  path: string,
  answer: RequestListener,
): RequestListener {
  if (perMinute === 0) return answer;
  const limiter = new RateLimiterMemory({ points: perMinute, duration: SECONDS });
  const here: RequestListener = (request, response) => {
    limiter.consume(askerOf(request, isBehindProxy)).then(
      () => {
        answer(request, response);
      },
      (state: unknown) => {
        const wait = state instanceof RateLimiterRes ? state.msBeforeNext : SECONDS * 1_000;
        tooMany(response, perMinute, Math.ceil(wait / 1_000));
      },
    );
  };
  return atPath(path, here, answer);
}

export interface RateLimit {
  readonly perMinute: number;
  readonly isBehindProxy: boolean;
}

const SECONDS = 60;

function askerOf(request: IncomingMessage, isBehindProxy: boolean): string {
  const bearer = bearerOf(request);
  if (bearer !== undefined) return `key ${bearer.name}`;
  const forwarded = isBehindProxy ? request.headers['x-forwarded-for'] : undefined;
  // The last address is the one that the proxy has seen; those before it are what the client says.
  const seen = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return networkOf(seen === undefined || seen === '' ? (request.socket.remoteAddress ?? '') : seen);
}

/** Who has one address of IPv6 has the 2^64 that share its first half. */
const networkOf = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;

function tooMany(response: ServerResponse, perMinute: number, seconds: number): void {
  refuse(response, {
    status: 429,
    code: 'TOO_MANY_REQUESTS',
    message: `More than ${perMinute} requests came within a minute`,
    hint: `Ask again in ${seconds} s, and for more at once.`,
    headers: { 'retry-after': String(seconds) },
  });
}
