import { InvalidArgumentError, Option } from 'commander';
import type { Limits } from '../server/limits.ts';
import { limitOptions } from './limit-options.ts';
import type { LogFormat } from './server-logger.ts';
import { hostOption, maxFileSizeOption, portOption, storeOption } from './options.ts';

/** What a server is told, from wherever. */
export interface ServeOptions extends Limits {
  readonly port: number;
  readonly host: string;
  readonly store: string;
  readonly watch?: boolean;
  readonly maxFileSize: number;
  readonly graphiql: boolean;
  /** A file of keys, or the keys. */
  readonly keys?: string;
  /** Of one key or address; where it is not given, {@link DEFAULT_RATE} beyond the loopback and no limit on it. */
  readonly requestsPerMinute?: number;
  readonly behindProxy?: boolean;
  readonly log: LogFormat;
}

/** Ten a second are more than a person's browser asks for, and less than harms a server. */
export const DEFAULT_RATE = 600;

/** The options of `onrecord serve`, and of `onrecord doctor`, which shows what comes of them. */
export const serveOptions = (): readonly Option[] => [
  portOption(),
  hostOption(),
  storeOption(),
  new Option('--watch', 'keep reading what changes under the paths'),
  maxFileSizeOption(),
  new Option('--no-graphiql', 'show browsers no GraphiQL at /graphql'),
  new Option('--keys <file>', 'answer only who shows one of these keys; onrecord key makes them'),
  new Option(
    '--requests-per-minute <number>',
    `of one key or address, 0 for no limit (default: ${DEFAULT_RATE}, and no limit on the loopback)`,
  ).argParser(parseRate),
  new Option('--behind-proxy', 'take the addresses of clients from X-Forwarded-For, as the proxy sets it'),
  new Option('--log <format>', 'text for people: what went wrong; json: that and every request, a line each')
    .choices(['text', 'json'])
    .default('text'),
  ...limitOptions(),
];

function parseRate(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A number of requests is a whole number, 0 for no limit.');
}
