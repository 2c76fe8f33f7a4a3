import type { Span } from '../text/span.ts';
import type { SearchQuery, Term } from './search-query.ts';
import type { SearchedParts } from './searched-parts.ts';
import { foldedWords, type Word } from './words.ts';

/**
 * Where the words that a query asks for stand in parts of a text: sorted, without overlaps, each over whole words.
 * A phrase is one span where it lies within one part, and one a part where it goes across.
 */
export function highlightsOf(query: SearchQuery, text: string, { heading, body }: SearchedParts): readonly Span[] {
  const parts = [...heading, ...body].sort((a, b) => a.start - b.start);
  const words = parts.flatMap((part) => foldedWords(text, part));
  const found = new Set<number>();
  const joined = new Set<number>();
  for (const term of query.required.flat()) {
    words.forEach((_, first) => {
      if (!standsAt(term, words, first)) return;
      term.words.forEach((_word, offset) => {
        found.add(first + offset);
        if (offset > 0) joined.add(first + offset);
      });
    });
  }
  return mergeRuns(words, found, joined, parts);
}

function standsAt({ words: wanted, prefix }: Term, words: readonly Word[], first: number): boolean {
  return wanted.every((word, offset) => {
    const here = words[first + offset]?.folded;
    return prefix && offset === wanted.length - 1 ? here?.startsWith(word) : here === word;
  });
}

/** One span for each found word, or for a run of words that phrases join. */
function mergeRuns(
  words: readonly Word[],
  found: ReadonlySet<number>,
  joined: ReadonlySet<number>,
  parts: readonly Span[],
): readonly Span[] {
  const spans: Span[] = [];
  words.forEach(({ start, end }, index) => {
    if (!found.has(index)) return;
    const last = spans.at(-1);
    const grows = joined.has(index) && last && parts.some((part) => part.start <= last.start && end <= part.end);
    if (grows) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  });
  return spans;
}
