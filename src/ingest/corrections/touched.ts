import type { GivenCorrection } from '../../model/records.ts';
import type { Clue, ContentWriter } from '../../store/content-writer.ts';
import { foldedText } from '../../store/words.ts';
import { pathMatcher } from './path-patterns.ts';

/**
 * The paths of the kept articles that other corrections than before may change: those that a correction that is gone has
 * changed, and those that speak of what a new or a gone one is about, under any name that corrections give it.
 */
export async function touchedPaths(
  store: Pick<ContentWriter, 'pathsWith'>,
  before: readonly GivenCorrection[],
  now: readonly GivenCorrection[],
): Promise<readonly string[]> {
  const gone = without(before, now);
  const other = [...gone, ...without(now, before)];
  if (other.length === 0) return [];
  const allNamesOf = connectedNames([...before, ...now]);
  const clues = other.map(({ names, quote }): Clue =>
    quote === null ? { names: allNamesOf(names) } : { words: quote },
  );
  const changed = gone.map(({ id }): Clue => ({ correction: id }));
  const answers = await store.pathsWith([...clues, ...changed]);
  const paths = answers.flatMap((found, index) => {
    const within = other[index]?.within ?? [];
    return within.length === 0 ? found : found.filter(pathMatcher(within));
  });
  return [...new Set(paths)].sort();
}

function without(some: readonly GivenCorrection[], others: readonly GivenCorrection[]): readonly GivenCorrection[] {
  const ids = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !ids.has(id));
}

/** Makes the function that gives all names that corrections bring together with some, over any number of corrections. */
function connectedNames(corrections: readonly GivenCorrection[]): (names: readonly string[]) => readonly string[] {
  const byName = new Map<string, GivenCorrection[]>();
  for (const correction of corrections)
    for (const key of correction.names.map(foldedText)) byName.set(key, [...(byName.get(key) ?? []), correction]);
  return (names) => {
    const found = new Set(names.map(foldedText));
    // A set is gone through to its end, also where it grows on the way.
    for (const key of found)
      for (const correction of byName.get(key) ?? []) for (const name of correction.names) found.add(foldedText(name));
    return [...found];
  };
}
