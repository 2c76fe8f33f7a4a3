import type { ServerResponse } from 'node:http';

/** A request that is refused before GraphQL sees it. */
export interface EarlyRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** What to do now. */
  readonly hint: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers in the form of GraphQL's errors: most who are refused are its clients. */
export function refuse(response: ServerResponse, { status, code, message, hint, headers }: EarlyRefusal): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code, hint } }] }));
}
