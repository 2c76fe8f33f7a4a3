import picomatch from 'picomatch';
import { isUnder } from '../scope.ts';

/**
 * Whether a path is one of those that patterns mean: a file, a folder with all that is under it, or a glob.
 * `sport` and `sport/**` mean the same.
 */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.map((pattern) => picomatch(pattern, { dot: true, nonegate: true }));
  return (path) => patterns.some((pattern) => isUnder(pattern, path)) || globs.some((matches) => matches(path));
}

/** Whether two lists of patterns are seen to mean a path in common: one is the other, or means it. */
export const patternsMeet = (some: readonly string[], others: readonly string[]): boolean =>
  others.some(pathMatcher(some)) || some.some(pathMatcher(others));
