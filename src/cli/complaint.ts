import type { Colors } from './terminal.ts';
import { visible } from './visible.ts';

/** What went wrong, as an error or a problem record says it. */
export interface Wrong {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | null | undefined;
}

/**
 * How the program says that something went wrong, in a line for what and one for what to do:
 *
 *     onrecord: FILE_EMPTY a.txt holds no text.
 *       Leave it out, or put the text in.
 */
export function complaint({ code, message, hint }: Wrong, colors: Colors): string {
  const what = `${colors.red('onrecord:')} ${colors.bold(code)} ${visible(message)}\n`;
  return hint === null || hint === undefined ? what : `${what}  ${visible(hint)}\n`;
}
