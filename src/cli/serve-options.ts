import { Option } from 'commander';
import type { Limits } from '../server/limits.ts';
import { limitOptions } from './limit-options.ts';
import { hostOption, maxFileSizeOption, portOption, storeOption } from './options.ts';

/** What a server is told, from wherever. */
export interface ServeOptions extends Limits {
  readonly port: number;
  readonly host: string;
  readonly store: string;
  readonly watch?: boolean;
  readonly maxFileSize: number;
  readonly graphiql: boolean;
}

/** The options of `onrecord serve`, and of `onrecord doctor`, which shows what comes of them. */
export const serveOptions = (): readonly Option[] => [
  portOption(),
  hostOption(),
  storeOption(),
  new Option('--watch', 'keep reading what changes under the paths'),
  maxFileSizeOption(),
  new Option('--no-graphiql', 'show browsers no GraphiQL at /graphql'),
  ...limitOptions(),
];
