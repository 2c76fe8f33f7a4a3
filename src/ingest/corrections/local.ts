import picomatch from 'picomatch';
import type { Correction } from './correction.ts';
import { pathMatcher } from './path-patterns.ts';

/**
 * Makes the function that finds which of the corrections for some articles are for a path. Those that name files and
 * folders are looked up, since there may be one for every article; only patterns are tried one by one.
 */
export function localTo(corrections: readonly Correction[]): (path: string) => readonly Correction[] {
  const named = new Map<string, Correction[]>();
  const patterned = corrections.filter(({ within }) => within.some(isGlob));
  for (const correction of corrections) {
    if (patterned.includes(correction)) continue;
    for (const path of correction.within) named.set(path, [...(named.get(path) ?? []), correction]);
  }
  const globs = patterned.map((correction) => ({ correction, holds: pathMatcher(correction.within) }));
  return (path) => [
    ...new Set([
      ...pathAndFolders(path).flatMap((part) => named.get(part) ?? []),
      ...globs.filter(({ holds }) => holds(path)).map(({ correction }) => correction),
    ]),
  ];
}

const isGlob = (pattern: string): boolean => picomatch.scan(pattern).isGlob;

/** `a/b/c.txt`, `a/b` and `a`. */
function pathAndFolders(path: string): readonly string[] {
  const parts: string[] = [path];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) parts.push(path.slice(0, at));
  return parts;
}
