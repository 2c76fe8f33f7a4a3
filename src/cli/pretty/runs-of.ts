import type { Span } from '../../text/span.ts';
import type { Paint, Run } from './lay-out.ts';
import type { Mark } from './marks.ts';

/** A block's text as runs: one for every stretch that has the same marks over it, and the labels between. */
export function runsOf(text: string, block: Span, marks: readonly Mark[], plain: Paint): readonly Run[] {
  const runs: Run[] = [];
  const add = (words: string, paint: Paint): void => {
    if (words !== '') runs.push({ text: words, paint });
  };
  let open: readonly Mark[] = [];
  let next = 0;
  const edges = edgesOf(block, marks);
  for (const [i, at] of edges.entries()) {
    for (const mark of [...open].reverse()) if (mark.span.end === at) add(mark.after, mark.paint);
    open = open.filter((mark) => mark.span.end > at);
    for (let mark = marks[next]; mark?.span.start === at; mark = marks[++next]) {
      add(mark.before, mark.paint);
      open = [...open, mark];
    }
    add(text.slice(at, edges[i + 1] ?? at), paintOf(open, plain));
  }
  return runs;
}

const edgesOf = (block: Span, marks: readonly Mark[]): readonly number[] =>
  [...new Set([block.start, block.end, ...marks.flatMap(({ span }) => [span.start, span.end])])].sort((a, b) => a - b);

/** The colour of the innermost quote, over the line of an actor. */
function paintOf(open: readonly Mark[], plain: Paint): Paint {
  const quote = open.findLast((mark) => mark.kind === 'QUOTE')?.paint ?? plain;
  const actor = open.findLast((mark) => mark.kind === 'ACTOR')?.paint;
  return actor === undefined ? quote : (words) => quote(actor(words));
}
