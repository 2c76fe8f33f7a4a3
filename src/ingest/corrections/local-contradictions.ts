import { foldedText } from '../../store/words.ts';
import { type Contradiction, withoutContradictions } from './contradictions.ts';
import type { Correction } from './correction.ts';
import { patternsMeet } from './path-patterns.ts';

/**
 * Of corrections for some articles, pairs that contradict each other and are seen to be for the same ones. Where it
 * cannot be seen from the patterns ("2024/*.txt" and "*\/sport.txt"), neither is followed in an article that both mean.
 */
export function contradictionsOfLocal(local: readonly Correction[]): readonly Contradiction[] {
  const bySubject = new Map<string, Correction[]>();
  const pairs = new Map<string, Contradiction>();
  for (const correction of local) {
    for (const subject of subjectsOf(correction)) {
      const earlier = bySubject.get(subject) ?? [];
      for (const other of earlier) {
        if (!patternsMeet(other.within, correction.within)) continue;
        const { contradictions } = withoutContradictions([other, correction]);
        if (contradictions.length > 0) pairs.set(`${other.id} ${correction.id}`, [other, correction]);
      }
      bySubject.set(subject, [...earlier, correction]);
    }
  }
  return [...pairs.values()];
}

const subjectsOf = ({ names, quote }: Correction): ReadonlySet<string> =>
  new Set(quote === null ? names.map((name) => foldedText(name)) : [`“${foldedText(quote)}`]);
