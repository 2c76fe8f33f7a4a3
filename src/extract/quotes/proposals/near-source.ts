import type { Candidate } from '../../tagging/candidates.ts';
import type { RoleColumns } from '../../tagging/role-columns.ts';
import type { TaggedText } from '../../tagging/tagged-text.ts';
import type { TokenRange } from '../../tagging/token-range.ts';

/** Words that the first pass gives this chance (of 255) to be a source count as one. */
const LEAST_CHANCE = 100;
/** From this chance on a word begins a source of its own. */
const BEGINS = 128;

/** The source that the first pass sees nearest to a cue, in the cue's sentence; rather before the cue than after it. */
export function nearSource(
  text: TaggedText,
  { source, sourceFirst }: RoleColumns,
  { first, end }: Candidate,
): TokenRange | null {
  const start = text.sentenceFirst[first]!;
  const stop = text.sentenceEnd[first]!;
  let nearest = -1;
  let least = Infinity;
  for (let at = Math.max(start, first - REACH); at < Math.min(stop, end + REACH); at++) {
    if (source[at]! < LEAST_CHANCE || (at >= first && at < end)) continue;
    const distance = at < first ? first - at : 2 * (at - end) + 3;
    if (distance >= least) continue;
    least = distance;
    nearest = at;
  }
  if (nearest < 0) return null;
  const range = { first: nearest, end: nearest + 1 };
  while (range.first > start && source[range.first - 1]! >= LEAST_CHANCE && sourceFirst[range.first]! < BEGINS)
    range.first--;
  while (range.end < stop && source[range.end]! >= LEAST_CHANCE && sourceFirst[range.end]! < BEGINS) range.end++;
  return range;
}

/** A source farther from its cue is none. It keeps the work for one cue bounded. */
const REACH = 400;
