import type { ContentStore } from '../../src/store/content-store.ts';
import { createServer } from '../../src/server/create-server.ts';

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** The answer of the API over a store to one operation. Whatever it would keep from its clients fails the test. */
export async function ask(store: ContentStore, query: string, variables: object = {}): Promise<Answer> {
  const { yoga } = createServer({
    store,
    graphiql: false,
    logger: {
      error: (message, cause) => {
        throw new Error(message, { cause });
      },
    },
  });
  const response = await yoga.fetch('http://test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** The codes of an answer's errors, in their order. */
export const codesOf = ({ errors = [] }: Answer): unknown[] => errors.map(({ extensions }) => extensions['code']);
