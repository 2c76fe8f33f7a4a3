import { destination, pino, stdTimeFunctions } from 'pino';
import type { Logger } from '../server/logger.ts';
import { showError } from './show-error.ts';

export type LogFormat = 'text' | 'json';

/** What a server tells its keeper, on stderr: for people what went wrong, or for machines that and every request. */
export function serverLogger(format: LogFormat): Logger {
  if (format === 'text') return { error: showError };
  const log = pino(
    {
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      serializers: { cause: pino.stdSerializers.errWithCause },
    },
    destination(STDERR),
  );
  return {
    error: (message, cause, requestId) => {
      log.error({ requestId, cause }, message);
    },
    request: (line) => {
      log.info(line, 'request');
    },
  };
}

const STDERR = 2;
