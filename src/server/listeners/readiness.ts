import type { RequestListener } from 'node:http';
import type { ContentStore } from '../../store/content-store.ts';
import { atPath } from './at-path.ts';
import { refuse } from './refuse.ts';

/** Says at the path whether requests can be answered: 200 with the corpus revision, or 503 while the store cannot answer. */
export function withReadiness(path: string, store: ContentStore, answer: RequestListener): RequestListener {
  const here: RequestListener = (_request, response) => {
    Promise.resolve()
      .then(() => store.corpus())
      .then(
        ({ revision }) => {
          response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
          response.end(JSON.stringify({ revision }));
        },
        () => {
          refuse(response, NOT_READY);
        },
      );
  };
  return atPath(path, here, answer);
}

const NOT_READY = {
  status: 503,
  code: 'STORE_UNAVAILABLE',
  message: 'The store cannot answer now',
  hint: 'Ask again in a moment; the keeper of the server finds the reason in its log.',
};
