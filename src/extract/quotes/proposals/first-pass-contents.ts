import type { Candidate } from '../../tagging/candidates.ts';
import type { RoleColumns } from '../../tagging/role-columns.ts';
import type { TaggedText } from '../../tagging/tagged-text.ts';
import type { TokenRange } from '../../tagging/token-range.ts';

/** A candidate takes contents of the first pass only when its cue is this likely (of 255). */
const LEAST_PEAK = 115;

/**
 * The contents that the first pass sees, each given to the nearest likely cue of its paragraph: for 97 of 100 contents the
 * nearest cue is theirs.
 */
export function firstPassContents(
  text: TaggedText,
  roles: RoleColumns,
  candidates: readonly Candidate[],
): ReadonlyMap<Candidate, readonly TokenRange[]> {
  const contents = new Map<Candidate, TokenRange[]>();
  const likely = candidates.filter(({ peak }) => peak >= LEAST_PEAK);
  let next = 0;
  for (const range of contentRanges(text, roles)) {
    const part = text.partFirst[range.first]!;
    while (next < likely.length && text.partFirst[likely[next]!.first]! < part) next++;
    let nearest: Candidate | null = null;
    let least = Infinity;
    for (let i = next; i < likely.length && text.partFirst[likely[i]!.first] === part; i++) {
      const { first, end } = likely[i]!;
      const distance = first >= range.end ? first - range.end : range.first >= end ? range.first - end : 0;
      if (distance >= least) break;
      least = distance;
      nearest = likely[i]!;
    }
    if (nearest === null) continue;
    const known = contents.get(nearest);
    if (known === undefined) contents.set(nearest, [range]);
    else known.push(range);
  }
  return contents;
}

/** Stretches of tokens that are more likely content than anything else. */
function contentRanges(
  text: TaggedText,
  { other, content, source, cue, contentFirst }: RoleColumns,
): readonly TokenRange[] {
  const isContent = (at: number): boolean =>
    content[at]! > other[at]! && content[at]! > source[at]! && content[at]! > cue[at]!;
  const ranges: TokenRange[] = [];
  for (let at = 0; at < text.count;) {
    if (!isContent(at)) {
      at++;
      continue;
    }
    const first = at++;
    while (at < text.partEnd[first]! && isContent(at) && 2 * contentFirst[at]! <= content[at]!) at++;
    ranges.push({ first, end: at });
  }
  return ranges;
}
