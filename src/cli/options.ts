import { InvalidArgumentError, Option } from 'commander';
import { DEFAULT_MAX_BYTES } from '../source/read-source-file.ts';

/** Where a corpus is kept when nothing else is said. */
const DEFAULT_STORE = '.onrecord/corpus.db';

export const storeOption = (): Option =>
  new Option('--store <file>', 'where the corpus is kept; paths in it are told from the folder of this file').default(
    DEFAULT_STORE,
  );

export const maxFileSizeOption = (): Option =>
  new Option('--max-file-size <size>', 'refuse larger files: 500kB, 10MB, 2000000')
    .argParser(parseSize)
    .default(DEFAULT_MAX_BYTES, '10MB');

export const portOption = (): Option =>
  new Option('--port <number>', 'port to listen at; 0 for any that is free').argParser(parsePort).default(4000);

export const hostOption = (): Option =>
  new Option('--host <address>', 'address to listen at; 0.0.0.0 opens the API to the network')
    .argParser(parseHost)
    .default('127.0.0.1');

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

function parseHost(text: string): string {
  if (text.trim() !== '') return text.trim();
  throw new InvalidArgumentError('Name an address of this machine, or leave the option out.');
}

/** "10MB" is 10 000 000 bytes; a number alone is bytes. */
function parseSize(text: string): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([kMG]?)B?$/i.exec(text.trim()) ?? [];
  const bytes = Math.floor(Number(number) * (FACTORS[unit.toLowerCase()] ?? 1));
  if (number !== '' && bytes >= 1 && Number.isSafeInteger(bytes)) return bytes;
  throw new InvalidArgumentError('A size is a number above 0, in bytes or with kB, MB or GB.');
}

const FACTORS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9 };
