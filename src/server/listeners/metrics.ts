import type { RequestListener } from 'node:http';
import type { Metrics } from '../metrics.ts';
import { bearerOf } from './keys.ts';
import { atPath } from './at-path.ts';
import { refuse } from './refuse.ts';

/** Shows the metrics at the path; where there are keys, to those of scope `admin`. */
export function withMetrics(
  path: string,
  metrics: Metrics,
  hasKeys: boolean,
  answer: RequestListener,
): RequestListener {
  const here: RequestListener = (request, response) => {
    if (hasKeys && bearerOf(request)?.scope !== 'admin') {
      refuse(response, NOT_ADMIN);
      return;
    }
    metrics.text().then(
      (text) => {
        response.writeHead(200, { 'content-type': metrics.contentType });
        response.end(text);
      },
      () => {
        refuse(response, NO_FIGURES);
      },
    );
  };
  return atPath(path, here, answer);
}

const NOT_ADMIN = {
  status: 403,
  code: 'KEY_LACKS_SCOPE',
  message: 'This key may not see the metrics',
  hint: 'Show a key of scope admin: `onrecord key NAME --scope admin`.',
};

const NO_FIGURES = {
  status: 503,
  code: 'STORE_UNAVAILABLE',
  message: 'The store cannot answer now',
  hint: 'Ask again in a moment.',
};
