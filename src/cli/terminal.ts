import picocolors from 'picocolors';
import { environment } from './environment.ts';

/** Ways to colour a text; they leave it alone where there are no colours. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** What a stream can show. */
export interface Terminal {
  readonly colors: Colors;
  /** How many cells a line has. */
  readonly columns: number;
  /** Whether a person sees it as it is written. */
  readonly isInteractive: boolean;
}

/** Colours on a terminal only, unless `NO_COLOR` forbids or `FORCE_COLOR` demands them; 80 columns where nothing says how many. */
export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  const { colors, columns } = environment();
  // A stream that is no terminal has neither, whatever its type says.
  const tty: Partial<NodeJS.WriteStream> = stream;
  const isInteractive = tty.isTTY === true;
  const given = tty.columns ?? columns ?? 0;
  return {
    colors: picocolors.createColors(colors === 'ALWAYS' || (colors === 'AUTO' && isInteractive)),
    columns: given > 0 ? Math.max(given, FEWEST_COLUMNS) : 80,
    isInteractive,
  };
}

/** Below this a line holds no word. */
const FEWEST_COLUMNS = 20;
