import { createServer, type ContentServer, type ServerOptions } from '../../src/server/create-server.ts';
import { emptyStore } from './empty-store.ts';

/** What a server told its keeper. */
export interface Told {
  readonly message: string;
  readonly cause: unknown;
}

/** A server over nothing, with what it logs. */
export function serverOverNothing(options: Partial<ServerOptions> = {}): ContentServer & { readonly told: Told[] } {
  const told: Told[] = [];
  const logger = { error: (message: string, cause: unknown) => void told.push({ message, cause }) };
  return { ...createServer({ store: emptyStore(), graphiql: false, logger, ...options }), told };
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Of the errors, in their order; empty where the answer is not GraphQL's. */
  readonly codes: readonly unknown[];
}

export async function send({ yoga }: ContentServer, path: string, init: RequestInit = {}): Promise<Reply> {
  const response = await yoga.fetch(`http://test${path}`, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, codes: codesIn(text) };
}

export const post = (
  server: ContentServer,
  body: string | object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> =>
  send(server, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

function codesIn(text: string): readonly unknown[] {
  if (!text.startsWith('{')) return [];
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions: Record<string, unknown> }[] };
  return errors.map(({ extensions }) => extensions['code']);
}
