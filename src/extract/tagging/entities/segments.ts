import type { Sentence } from '../../../text/sentences.ts';
import type { TokenRange } from '../token-range.ts';
import { NUMBER_SHAPE } from '../word-shape.ts';
import { PARTICLE } from './known-words.ts';
import type { NameColumns } from './name-columns.ts';

/** Capitals with more words between them are read apart. */
const WIDEST_GAP = 3;

/**
 * The stretches of sentences in which names may be: from a capital, or from the number or the small word of a name before it
 * ("10 Downing Street", "von der Leyen"), to the word after the last capital. A third of the words of news.
 */
export function segmentsOf(
  { capital, small }: NameColumns,
  shape: Uint8Array,
  sentences: readonly Sentence[],
): readonly TokenRange[] {
  const segments: TokenRange[] = [];
  for (const { firstToken, endToken } of sentences) {
    let floor = firstToken;
    let first = -1;
    let last = -1;
    const close = (): void => {
      const end = Math.min(endToken, last + 2);
      segments.push({ first, end });
      floor = end;
      first = -1;
    };
    for (let at = firstToken; at < endToken; at++) {
      if (capital[at] === 0) continue;
      if (first >= 0 && at - last > WIDEST_GAP + 1) close();
      if (first < 0) {
        first = at;
        while (first > floor && (shape[first - 1] === NUMBER_SHAPE || (small[first - 1]! & PARTICLE) !== 0)) first--;
      }
      last = at;
    }
    if (first >= 0) close();
  }
  return segments;
}
