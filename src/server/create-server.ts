import type { RequestListener } from 'node:http';
import { createSchema, createYoga, type YogaServerInstance } from 'graphql-yoga';
import { createContext, type Context } from '../graphql/context.ts';
import { resolvers } from '../graphql/generated/resolvers.ts';
import { typeDefs } from '../graphql/generated/type-defs.ts';
import type { ContentStore } from '../store/content-store.ts';
import type { ApiKey } from './api-keys.ts';
import { readExampleOperations } from './graphiql/example-operations.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { listen, type Listening } from './listen.ts';
import type { Logger, RequestLine } from './logger.ts';
import { maskError } from './mask-error.ts';
import { createMetrics } from './metrics.ts';
import { withKeys } from './listeners/keys.ts';
import { withMetrics } from './listeners/metrics.ts';
import { withOwnHost } from './listeners/own-host.ts';
import { useAliasLimit } from './plugins/aliases.ts';
import { useCostLimit } from './plugins/cost.ts';
import { useDepthLimit } from './plugins/depth.ts';
import { useDirectiveLimit } from './plugins/directives.ts';
import { useErrorCodes } from './plugins/error-codes.ts';
import { useGraphiQLPage } from './plugins/graphiql.ts';
import { useRequestEntry } from './plugins/request-entry.ts';
import { useRequestForm } from './plugins/request-form.ts';
import { useSecurityHeaders } from './plugins/security-headers.ts';
import { useTimeLimit } from './plugins/time-limit.ts';
import { useTokenLimit } from './plugins/tokens.ts';
import { withReadiness } from './listeners/readiness.ts';
import { withReader } from './listeners/reader.ts';
import { withRequestLog } from './listeners/request-log.ts';
import { withoutTrailingSlash } from './listeners/trailing-slash.ts';
import { withRateLimit, type RateLimit } from './listeners/rate-limit.ts';

export interface ServerOptions {
  readonly store: ContentStore;
  readonly logger: Logger;
  readonly limits?: Partial<Limits>;
  /** Whether browsers are shown GraphiQL; they are where it is not given. */
  readonly graphiql?: boolean;
  /** Without any, everybody is answered. */
  readonly keys?: readonly ApiKey[];
  /** Without it, there is no limit. */
  readonly rateLimit?: RateLimit;
  /** The folder of the built reader, which is then served at `/`. */
  readonly reader?: string;
}

export interface ContentServer {
  /** Answers requests without a port: `yoga.fetch('http://any/graphql', …)`. */
  readonly yoga: YogaServerInstance<object, Context>;
  /** @throws OnrecordError `PORT_IN_USE`, `ADDRESS_UNAVAILABLE` */
  listen(host: string, port: number): Promise<Listening>;
}

/** The API over a store, at `/graphql`, and a check of its health at `/health`. It does not close the store. */
export function createServer({
  store,
  logger,
  limits: given = {},
  graphiql = true,
  keys = [],
  rateLimit = { perMinute: 0, isBehindProxy: false },
  reader,
}: ServerOptions): ContentServer {
  const limits = { ...DEFAULT_LIMITS, ...given };
  const yoga = createYoga<object, Context>({
    schema: createSchema<Context>({ typeDefs, resolvers }),
    context: () => createContext(store, limits),
    graphqlEndpoint: ENDPOINT,
    healthCheckEndpoint: HEALTH,
    maskedErrors: { maskError },
    maxRequestBodySize: limits.maxBodyBytes,
    // What the plugins below do in their own way, or what nobody may do.
    logging: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    cors: false,
    plugins: [
      ...(graphiql ? [useGraphiQLPage(ENDPOINT, readExampleOperations())] : []),
      useSecurityHeaders(),
      useErrorCodes(),
      useRequestEntry(logger),
      useRequestForm(),
      useTokenLimit(limits.maxTokens),
      useDepthLimit(limits.maxDepth),
      useAliasLimit(limits.maxAliases),
      useDirectiveLimit(limits.maxDirectives),
      useCostLimit(limits.maxCost, limits),
      useTimeLimit(limits.timeLimit),
    ],
  });
  const metrics = createMetrics(store);
  const tell = (line: RequestLine): void => {
    metrics.count(line);
    logger.request?.(line);
  };
  // From the inside out: what stands last sees a request first.
  let answer: RequestListener = (request, response) => void yoga(request, response);
  if (reader !== undefined) answer = withReader(reader, [ENDPOINT, HEALTH], answer);
  answer = withMetrics(METRICS, metrics, keys.length > 0, answer);
  answer = withRateLimit(rateLimit, ENDPOINT, answer);
  answer = withKeys(keys, [HEALTH], answer);
  answer = withReadiness(READY, store, answer);
  answer = withRequestLog(ENDPOINT, tell, answer);
  answer = withoutTrailingSlash(ENDPOINT, answer);
  return { yoga, listen: (host, port) => listen(withOwnHost(host, answer), ENDPOINT, host, port) };
}

const ENDPOINT = '/graphql';
const HEALTH = '/health';
const READY = '/ready';
const METRICS = '/metrics';
