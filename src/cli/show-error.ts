import { OnrecordError } from '../model/errors.ts';
import { complaint } from './complaint.ts';
import { environment } from './environment.ts';
import { terminalOf } from './terminal.ts';
import { visible } from './visible.ts';

/** Says on stderr what went wrong while the program goes on. */
export function showError(message: string, cause: unknown): void {
  process.stderr.write(`${visible(message)}:\n${errorText(cause)}`);
}

/** An error of ours in its own words; any other as a defect, with its stack only where it is asked for. */
export function errorText(error: unknown): string {
  if (error instanceof OnrecordError) return complaint(error, terminalOf(process.stderr).colors);
  const message = error instanceof Error ? error.message : String(error);
  const stack = environment().debug && error instanceof Error ? `${error.stack ?? ''}\n` : '';
  return `onrecord: unexpected error: ${visible(message)}\n  Please report it; ONRECORD_DEBUG=1 shows where it came from.\n${stack}`;
}
