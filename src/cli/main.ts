#!/usr/bin/env node
import { CommanderError } from 'commander';
import { FAILED, OK, WRONG_USE } from './exit-codes.ts';
import { createProgram } from './program.ts';
import { errorText } from './show-error.ts';

for (const stream of [process.stdout, process.stderr]) stream.on('error', endOfOutput);

try {
  process.exitCode = OK;
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  // Commander has said what is wrong; help and version that were asked for are no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? OK : WRONG_USE;
  process.stderr.write(errorText(error));
  return FAILED;
}

/** A reader that has seen enough (`| head`) is no error; a full disk is. */
function endOfOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(OK);
  process.stderr.write(`onrecord: the output cannot be written (${error.code ?? error.message}).\n`);
  process.exit(FAILED);
}
