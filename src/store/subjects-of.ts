import type { MentionRecord, QuoteRecord } from '../model/records.ts';
import { contains } from '../text/span.ts';

/** The ids of the actors that are named in what was said. The mentions are those of the article, in its order. */
export function subjectsOf({ content }: QuoteRecord, mentions: readonly MentionRecord[]): ReadonlySet<string> {
  const subjects = new Set<string>();
  for (const part of content) {
    for (let index = firstFrom(mentions, part.start); index < mentions.length; index++) {
      const mention = mentions[index];
      if (!mention || mention.span.start >= part.end) break;
      if (contains(part, mention.span)) subjects.add(mention.actorId);
    }
  }
  return subjects;
}

/** The index of the first mention that starts at the place or after it. */
function firstFrom(mentions: readonly MentionRecord[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.span.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
