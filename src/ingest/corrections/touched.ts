import type { GivenCorrection } from '../../model/records.ts';
import type { Clue, ContentWriter } from '../../store/content-writer.ts';
import { foldedText } from '../../store/words.ts';
import { connecting } from './connected.ts';
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
  const connected = connecting([...before, ...now], namesOf);
  const clues = other.map((correction): Clue =>
    correction.quote === null ? { names: [...connected(namesOf(correction)).keys] } : { words: correction.quote },
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

const namesOf = ({ names }: GivenCorrection): readonly string[] => names.map((name) => foldedText(name));
