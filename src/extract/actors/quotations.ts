import { QUOTE_MARK } from '../../text/tokens.ts';
import type { Range } from './names/name-mention.ts';

/** The number of the quotation that each token stands in, 0 outside. A mark that is never closed ends with its part. */
export function readQuotations(
  words: readonly string[],
  kinds: Uint8Array,
  parts: readonly Range[],
  count: number,
): Int32Array {
  const quotations = new Int32Array(count);
  let number = 0;
  for (const { from, to } of parts) {
    let opened = '';
    for (let i = from; i < to; i++) {
      if (kinds[i] === QUOTE_MARK) {
        const mark = words[i] ?? '';
        if (opened === '') {
          if (mark === '”' || mark === '’') continue;
          opened = mark;
          number++;
        } else if (closes(opened, mark)) {
          quotations[i] = number;
          opened = '';
          continue;
        }
      }
      if (opened !== '') quotations[i] = number;
    }
  }
  return quotations;
}

/** "“" opens in English and closes what "„" opened. */
const closes = (opened: string, mark: string): boolean =>
  (opened === '„' ? mark !== '„' : !OPENING.test(mark)) && SINGLE.test(opened) === SINGLE.test(mark);

const OPENING = /[“„‘‚]/;
const SINGLE = /['‘’‚‛‹›`]/;
