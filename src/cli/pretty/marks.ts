import type { Annotations, QuoteAnnotation } from '../../model/annotations.ts';
import { firstWhere } from '../../text/first-where.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Block } from './blocks.ts';
import type { Paint } from './lay-out.ts';
import type { Style } from './style.ts';

/** A quote's content or an actor's mention, as it is to be shown in one block. */
export interface Mark {
  readonly kind: 'QUOTE' | 'ACTOR';
  /** Inside the block. */
  readonly span: Span;
  readonly paint: Paint;
  /** What is shown before and after it. */
  readonly before: string;
  readonly after: string;
}

/** Every mark of the text, given to the blocks it lies in; by start, and the longer of two first. */
export function marksByBlock(
  blocks: readonly Block[],
  { quotes, actors }: Annotations,
  style: Style,
): ReadonlyMap<Block, readonly Mark[]> {
  const marks: Mark[] = [
    ...quotes.flatMap((quote, index) => quoteMarks(quote, index + 1, style)),
    ...actors.flatMap(({ mentions }) =>
      mentions.map(({ span }): Mark => ({ kind: 'ACTOR', span, paint: style.actor, before: '', after: '' })),
    ),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

  const byBlock = new Map<Block, Mark[]>(blocks.map((block) => [block, []]));
  for (const mark of marks) {
    for (let i = firstEndingAfter(blocks, mark.span.start); i < blocks.length; i++) {
      const block = blocks[i];
      if (block === undefined || !overlaps(block.span, mark.span)) break;
      byBlock.get(block)?.push(cutTo(block.span, mark));
    }
  }
  return byBlock;
}

function quoteMarks(quote: QuoteAnnotation, number: number, style: Style): readonly Mark[] {
  const last = quote.content.at(-1);
  const { before, after, afterLast } = style.quote(number);
  const paint = style.tint(quote);
  return quote.content.map((span) => ({
    kind: 'QUOTE',
    span,
    paint,
    before,
    after: span === last ? afterLast : after,
  }));
}

const firstEndingAfter = (blocks: readonly Block[], offset: number): number =>
  firstWhere(blocks.length, (at) => (blocks[at]?.span.end ?? Infinity) > offset);

const cutTo = (block: Span, mark: Mark): Mark => ({
  ...mark,
  span: { start: Math.max(block.start, mark.span.start), end: Math.min(block.end, mark.span.end) },
  before: mark.span.start >= block.start ? mark.before : '',
  after: mark.span.end <= block.end ? mark.after : '',
});
