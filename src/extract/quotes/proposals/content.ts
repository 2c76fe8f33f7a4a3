import type { QuoteKind } from '../../../model/annotations.ts';
import { firstWhere } from '../../../text/first-where.ts';
import type { Span } from '../../../text/span.ts';
import { PUNCTUATION, QUOTE_MARK, type Tokens } from '../../../text/tokens.ts';
import type { TokenRange } from '../../tagging/token-range.ts';
import { chainOf, type Passage } from '../passage.ts';

/** A content over the text. */
export interface Content {
  readonly kind: QuoteKind;
  readonly spans: readonly Span[];
}

/**
 * A content that was learnt, as it is given: it never cuts a quotation in two unless its own cue stands in it, and has
 * no comma or stop at its end that is not in marks. What is all in marks is given without them.
 */
export function contentOf(
  tokens: Tokens,
  passages: readonly Passage[],
  ranges: readonly TokenRange[],
  cue: TokenRange,
  line: TokenRange,
): Content {
  const spans: Span[] = [];
  let [isDirect, isMarked] = [true, false];
  for (const range of ranges.flatMap((each) => atLineEnd(tokens, passages, each, line))) {
    const whole = trimmed(tokens, passages, withWholePassages(passages, range, cue));
    const inside = passagesIn(passages, whole);
    const isAll = inside.length > 0 && isAllMarked(tokens, inside, whole);
    // A sentence in marks after a report without marks goes on with the speaker, not with the report.
    if (isAll && !isDirect && whole.first >= line.end) continue;
    isMarked ||= inside.length > 0;
    if (isAll) {
      for (const passage of inside)
        for (const span of [...chainOf(passage), ...continuationsOf(passages, passage)]) spans.push(span);
    } else {
      isDirect = false;
      spans.push({ start: tokens.starts[whole.first] ?? 0, end: tokens.ends[whole.end - 1] ?? 0 });
    }
  }
  const filled = spans.filter(({ start, end }) => end > start);
  return { kind: isDirect ? 'DIRECT' : isMarked ? 'MIXED' : 'INDIRECT', spans: filled };
}

/** What goes on with a passage that is left open, in the paragraphs after it: “One. ¶ “Two. ¶ “Three.” */
function continuationsOf(passages: readonly Passage[], passage: Passage): readonly Span[] {
  const spans: Span[] = [];
  let last = passage;
  for (let at = passageFrom(passages, passage.end); passages[at]?.continues === last; at++) {
    last = passages[at] ?? last;
    spans.push(last.inner);
  }
  return spans;
}

/** A range that goes on into a sentence in marks is two: “He said it was over. “We go.”” */
function atLineEnd(
  tokens: Tokens,
  passages: readonly Passage[],
  range: TokenRange,
  { end }: TokenRange,
): readonly TokenRange[] {
  if (range.first >= end || end >= range.end) return [range];
  const [here, next] = [
    { first: range.first, end },
    { first: end, end: range.end },
  ];
  const isMarked = (part: TokenRange): boolean => isAllMarked(tokens, passagesIn(passages, part), part);
  return isMarked(next) && !isMarked(here) ? [here, next] : [range];
}

/** The first passage that ends after a token. */
export const passageFrom = (passages: readonly Passage[], token: number): number =>
  firstWhere(passages.length, (at) => (passages[at]?.end ?? Infinity) > token);

/** Takes in the rest of a quotation that the range cuts, unless the cue is a part of that quotation. */
function withWholePassages(passages: readonly Passage[], { first, end }: TokenRange, cue: TokenRange): TokenRange {
  let [from, to] = [first, end];
  for (let at = passageFrom(passages, first); (passages[at]?.first ?? Infinity) < end; at++) {
    const passage = passages[at];
    if (passage === undefined || (passage.first <= cue.first && cue.end <= passage.end)) continue;
    if (!passage.isClosed && passage.first < first) continue;
    from = Math.min(from, passage.first);
    to = Math.max(to, passage.end);
  }
  return { first: from, end: to };
}

/** Without commas, stops and colons around it; those in quotation marks stay. */
function trimmed(
  { text, starts, kinds }: Tokens,
  passages: readonly Passage[],
  { first, end }: TokenRange,
): TokenRange {
  const inside = passagesIn(passages, { first, end });
  const firstMarked = inside[0]?.first ?? end;
  const endMarked = inside.at(-1)?.end ?? first;
  const isSign = (at: number): boolean => kinds[at] === PUNCTUATION && /[.,;:]/.test(text.charAt(starts[at] ?? 0));
  let [from, to] = [first, end];
  while (from < Math.min(firstMarked, to - 1) && isSign(from)) from++;
  while (to > Math.max(endMarked, from + 1) && isSign(to - 1)) to--;
  return { first: from, end: to };
}

function passagesIn(passages: readonly Passage[], { first, end }: TokenRange): readonly Passage[] {
  const found: Passage[] = [];
  for (let at = passageFrom(passages, first); (passages[at]?.first ?? Infinity) < end; at++) {
    const passage = passages[at];
    if (passage !== undefined && first <= passage.first && passage.end <= end) found.push(passage);
  }
  return found;
}

/** Whether there is no word outside the passages. */
function isAllMarked({ kinds }: Tokens, inside: readonly Passage[], { first, end }: TokenRange): boolean {
  let next = 0;
  for (let at = first; at < end; at++) {
    while ((inside[next]?.end ?? Infinity) <= at) next++;
    const isInside = (inside[next]?.first ?? Infinity) <= at;
    if (!isInside && kinds[at] !== PUNCTUATION && kinds[at] !== QUOTE_MARK) return false;
  }
  return true;
}
