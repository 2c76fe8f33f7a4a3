import { trimSpan, type Span } from '../../text/span.ts';
import { clustersOf, type Cluster } from './clusters.ts';

/**
 * The lines of a text in so many cells, as spans over it: broken at blanks, between wide characters (but not before a
 * closing mark or after an opening one), and inside a word only where it is longer than a line. At least one.
 */
export function wrap(text: string, columns: number): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  let width = 0;
  // The last place where the line may end, and the width of what stands before it.
  let breakAt = 0;
  let widthBefore = 0;
  let previous = '';

  for (const cluster of clustersOf(text)) {
    const shown = text.slice(cluster.start, cluster.end);
    if (mayBreakBetween(previous, shown, cluster)) {
      breakAt = cluster.start;
      widthBefore = width;
    }
    if (width + cluster.width > columns && shown !== ' ' && cluster.start > start) {
      if (breakAt <= start) {
        breakAt = cluster.start;
        widthBefore = width;
      }
      lines.push(trimSpan(text, { start, end: breakAt }));
      start = breakAt;
      width -= widthBefore;
    }
    width += cluster.width;
    previous = shown;
  }
  lines.push(trimSpan(text, { start, end: text.length }));
  return lines;
}

const mayBreakBetween = (previous: string, next: string, { width }: Cluster): boolean =>
  previous === ' '
    ? next !== ' '
    : (width === 2 || WIDE_LETTER.test(previous)) && !NEVER_FIRST.test(next) && !NEVER_LAST.test(previous);

const WIDE_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f]/u;
const NEVER_FIRST = /^[ \p{Pe}\p{Pf}\u3001\u3002\u30fc\uff01\uff0c\uff0e\uff1a\uff1b\uff1f!,.:;?…]/u;
const NEVER_LAST = /[\p{Ps}\p{Pi}]$/u;
