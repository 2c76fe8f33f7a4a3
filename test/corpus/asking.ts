import { createServer } from '../../src/server/create-server.ts';
import type { ContentStore } from '../../src/store/content-store.ts';

/** Asks the API, and fails where it answers with an error. */
export type Ask = (query: string, variables: object) => Promise<unknown>;

/** The API over a store. One server answers all questions, since there are hundreds. */
export function asking(store: ContentStore): Ask {
  const { yoga } = createServer({
    store,
    graphiql: false,
    logger: {
      error: (message, cause) => {
        throw new Error(message, { cause });
      },
    },
  });
  return async (query, variables) => {
    const response = await yoga.fetch('http://test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: readonly unknown[] };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
}
