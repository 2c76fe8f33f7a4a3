import type { Boilerplate, BoilerplateReason, Document } from '../../model/document.ts';
import type { Span } from '../../text/span.ts';

/** A stretch of the text that is shown by itself. */
export interface Block {
  readonly kind: 'TITLE' | 'HEADING' | 'PARAGRAPH' | 'LIST_ITEM' | 'BOILERPLATE';
  readonly span: Span;
  /** Of boilerplate only. */
  readonly reason: BoilerplateReason | null;
}

/** All that a document is made of, in the order of the text; boilerplate of one reason in one block. */
export function blocksOf({ text, title, sections, boilerplate }: Document): readonly Block[] {
  const block = (kind: Block['kind'], span: Span, reason: BoilerplateReason | null = null): Block => ({
    kind,
    span,
    reason,
  });
  return [
    ...(title === null ? [] : [block('TITLE', title)]),
    ...sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === null ? [] : [block('HEADING', heading)]),
      ...paragraphs.map(({ kind, span }) => block(kind === 'LIST_ITEM' ? 'LIST_ITEM' : 'PARAGRAPH', span)),
    ]),
    ...joined(text, boilerplate).map(({ span, reason }) => block('BOILERPLATE', span, reason)),
  ].sort((a, b) => a.span.start - b.span.start);
}

function joined(text: string, boilerplate: readonly Boilerplate[]): readonly Boilerplate[] {
  const blocks: Boilerplate[] = [];
  for (const part of boilerplate) {
    const before = blocks.at(-1);
    if (before?.reason === part.reason && text.slice(before.span.end, part.span.start).trim() === '') {
      blocks[blocks.length - 1] = { ...before, span: { start: before.span.start, end: part.span.end } };
    } else blocks.push(part);
  }
  return blocks;
}
