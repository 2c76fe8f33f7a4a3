import type { IncomingMessage } from 'node:http';
import { getOperationAST, type ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { hiddenCauseOf } from '../hidden-cause.ts';
import type { Logger } from '../logger.ts';
import { entryOf } from '../request-entry.ts';

/** Writes into the entry of a request what only GraphQL knows, and tells the logger what clients are not told. */
export const useRequestEntry = (logger: Logger): Plugin => ({
  onExecute({ args, context }) {
    const entry = entryOf(requestOf(context));
    if (entry === undefined) return;
    const { operationName, document } = args as ExecutionArgs;
    entry.operation = getOperationAST(document, operationName)?.name?.value ?? null;
  },
  onResultProcess({ result, serverContext }) {
    if (!('errors' in result)) return;
    const entry = entryOf(requestOf(serverContext));
    for (const error of result.errors) {
      const cause = hiddenCauseOf(error);
      if (cause !== undefined) logger.error('A request failed', cause, entry?.id);
    }
    if (entry !== undefined) entry.codes = result.errors.map(({ extensions }) => String(extensions['code']));
  },
});

/** The server's context holds the request where it came over a connection. */
const requestOf = (context: object | undefined): IncomingMessage | undefined =>
  context !== undefined && 'req' in context ? (context.req as IncomingMessage) : undefined;
