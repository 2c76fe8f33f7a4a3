import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What is known of one request to the API while it is answered; for the log and the metrics. */
export interface RequestEntry {
  /** From the client's `X-Request-Id`, where it sends a plain one; also in the answer. */
  readonly id: string;
  /** Name of the operation; `null` before it is known, and where it has none. */
  operation: string | null;
  /** Of the errors in the answer. */
  codes: readonly string[];
}

/** Begins the entry of a request. */
export function beginEntry(request: IncomingMessage): RequestEntry {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && PLAIN.test(given) ? given : randomUUID();
  const entry: RequestEntry = { id, operation: null, codes: [] };
  entries.set(request, entry);
  return entry;
}

/** The entry that was begun for a request; none for one that came without a connection, as in tests. */
export const entryOf = (request: IncomingMessage | undefined): RequestEntry | undefined =>
  request === undefined ? undefined : entries.get(request);

const entries = new WeakMap<IncomingMessage, RequestEntry>();

/** Nothing that could make a line of the log into two, or into another. */
const PLAIN = /^[\w.:-]{1,100}$/;
