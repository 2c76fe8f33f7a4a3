import { InvalidArgumentError, Option } from 'commander';
import { DEFAULT_LIMITS, type Limits } from '../server/limits.ts';

/** `--max-depth 20` and so on: one option for every limit of the server, under a heading of its own in the help. */
export const limitOptions = (): readonly Option[] =>
  (Object.keys(DESCRIPTIONS) as (keyof Limits)[]).map((limit) =>
    new Option(`--${dashed(limit)} <number>`, DESCRIPTIONS[limit])
      .argParser(parseLimit)
      .default(DEFAULT_LIMITS[limit])
      .helpGroup('Limits of one request:'),
  );

/** The limits among the options of a command. */
export const limitsIn = (options: Limits): Limits =>
  Object.fromEntries(Object.keys(DESCRIPTIONS).map((limit) => [limit, options[limit as keyof Limits]])) as never;

const DESCRIPTIONS: Readonly<Record<keyof Limits, string>> = {
  defaultPageSize: 'edges on a page where the client does not say how many',
  maxPageSize: 'most edges on a page, and most ids in one `nodes`',
  maxDepth: 'fields within fields',
  maxCost: 'objects and values that the answer may hold',
  maxAliases: 'aliases in a document',
  maxDirectives: 'directives in a document',
  maxTokens: 'words and marks of a document',
  maxBodyBytes: 'bytes of a request',
  timeLimit: 'milliseconds that an answer may take',
};

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function parseLimit(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A limit is a whole number from 1 to 999999999.');
}
