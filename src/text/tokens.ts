import { scan } from './scan.ts';
import type { Span } from './span.ts';
import { cutColumns, makeColumns } from './token-columns.ts';

export * from './token-kinds.ts';

/**
 * The tokens of a text in its order, as columns: the i-th is `text.slice(starts[i], ends[i])` and is of the kind
 * `kinds[i]`, one of the constants of `token-kinds.ts`. Between tokens there are only blanks and control characters.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
}

/**
 * Splits text into tokens; only those of one part of it where `within` is given. Linear in the length.
 *
 * News English decides what is one token: abbreviations and initials keep their full stop ("U.S.", "Mr.", "J.K."),
 * hyphens join ("Asia-Pacific"), and every quotation mark stands alone. "’s" is split off, since the words that
 * name a speaker may end before it ("Reuters’s report"); "n’t" and other contractions stay in their word, since no
 * marked span ends inside them.
 *
 * @example tokenize('“Don’t,” Ann’s U.S. aide said.') // “ Don’t , ” Ann ’s U.S. aide said .
 */
export const tokenize = (text: string, within: Span = { start: 0, end: text.length }): Tokens =>
  tokenizeParts(text, [within]);

/** The tokens of several parts of a text, in the order given; no token reaches over the end of a part. */
export function tokenizeParts(text: string, parts: readonly Span[]): Tokens {
  const length = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const columns = makeColumns(length);
  for (const part of parts) scan(text, part, columns);
  return { text, ...cutColumns(columns) };
}
