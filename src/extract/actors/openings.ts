import type { Span } from '../../text/span.ts';
import { QUOTE_MARK, WORD } from '../../text/tokens.ts';

interface Columns {
  readonly count: number;
  readonly starts: Int32Array;
  readonly kinds: Uint8Array;
  readonly words: readonly string[];
  readonly quotations: Int32Array;
}

/**
 * Marks what opens a sentence besides the first words of sentences: the first word after a mark that opens a quotation, after a colon,
 * after a bullet and after the dateline.
 *
 * @param opens 1 where a sentence begins; written to
 */
export function markOpenings(columns: Columns, dateline: Span | null, opens: Uint8Array): void {
  const { words, kinds, quotations, count } = columns;
  for (let i = 0; i + 1 < count; i++) {
    const opensQuotation = quotations[i] !== 0 && (i === 0 || quotations[i - 1] !== quotations[i]);
    const opensInner = kinds[i] === QUOTE_MARK && OPENING_MARK.test(words[i] ?? '');
    if (opensQuotation || opensInner || words[i] === ':' || words[i] === '•' || (opens[i] === 1 && kinds[i] !== WORD))
      opens[i + 1] = 1;
  }
  openAfterDateline(columns, dateline, opens);
}

/** Marks that only open: also the ones of a quotation inside another. */
const OPENING_MARK = /^[“„‘‚«]$/;

/** "MOMBASA (Meridian Wire) — Thousands walked out": the sentence begins after the dateline. */
function openAfterDateline({ starts, kinds, count }: Columns, dateline: Span | null, opens: Uint8Array): void {
  if (dateline === null) return;
  for (let i = 0; i < count; i++) {
    if ((starts[i] ?? 0) < dateline.end || kinds[i] !== WORD) continue;
    opens[i] = 1;
    return;
  }
}
