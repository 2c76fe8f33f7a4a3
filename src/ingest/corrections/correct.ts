import type { Annotations } from '../../model/annotations.ts';
import { correctActors } from './correct-actors.ts';
import { correctQuotes } from './correct-quotes.ts';
import { correctSpeakers } from './correct-speakers.ts';
import { type Correction, isLocal } from './correction.ts';
import { localTo } from './local.ts';
import { type Settled, settlingBeside } from './settle.ts';

/** What people decided, ready to be applied to one article after the other. */
export interface Corrector {
  /**
   * The annotations of an article as they are after all corrections that hold for its path: a function of these three,
   * whatever the order of the corrections.
   */
  readonly correct: (annotations: Annotations, path: string, text: string) => Annotations;
  /** Whether the same corrections hold for two paths. */
  readonly holdsAlike: (path: string, other: string) => boolean;
}

/**
 * Applies corrections in a fixed order: first what is different is parted, then the same is joined, renamed and given
 * its kind, then what is not an actor goes, and at last quotes get their speakers.
 */
export function correctorOf(corrections: readonly Correction[]): Corrector {
  const settleWith = settlingBeside(corrections.filter((correction) => !isLocal(correction)));
  const localFor = localTo(corrections.filter(isLocal));
  const idsOf = (local: readonly Correction[]): string => local.map(({ id }) => id).join();

  const settled = new Map<string, Settled>();
  const settledFor = (path: string): Settled => {
    const local = localFor(path);
    const ids = idsOf(local);
    const known = settled.get(ids) ?? settleWith(local);
    settled.set(ids, known);
    return known;
  };
  return {
    holdsAlike: (path, other) => idsOf(localFor(path)) === idsOf(localFor(other)),
    correct: (annotations, path, text) =>
      corrections.length === 0 ? annotations : corrected(annotations, settledFor(path), text),
  };
}

function corrected(annotations: Annotations, settled: Settled, text: string): Annotations {
  const { actors, fates, applied } = correctActors(annotations.actors, settled, text);
  const quotes = correctQuotes(annotations.quotes, annotations.actors, actors, fates, text);
  const spoken = correctSpeakers({ actors, quotes }, settled, text);
  const all = new Set([...applied, ...spoken.applied]);
  const isSame = fates.every(({ before, after }) => before === after) && !actors.some(({ isOne }) => isOne);
  if (all.size === 0 && isSame) return annotations;
  return { ...annotations, actors: spoken.actors, quotes: spoken.quotes, corrections: [...all].sort() };
}
