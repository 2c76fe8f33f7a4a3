import type { Range } from '../names/name-mention.ts';

/** Ranges by their first token; of two that begin alike the longer one. */
export function spanEnds<R extends Range>(ranges: readonly R[]): ReadonlyMap<number, R> {
  const byStart = new Map<number, R>();
  for (const range of ranges) if ((byStart.get(range.from)?.to ?? 0) < range.to) byStart.set(range.from, range);
  return byStart;
}
