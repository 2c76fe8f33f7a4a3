import type { Block } from './blocks.ts';
import type { Line } from './lines.ts';

/** Whether a line begins with the mark of a list item. */
export const startsListItem = (text: string, line: Line): boolean => MARK.test(text.slice(line.start, line.start + 6));

/**
 * Which blocks are items of a list: those with a bullet, hyphen, number or letter that have a neighbour of the same
 * kind or stand under a line that ends in a colon. "1. FC Köln won again" and "- Jane Doe" alone are not; dashes are items
 * only under a colon, as many languages open speech with them.
 */
export function listItemsOf(blocks: readonly Block[]): readonly boolean[] {
  const marks = blocks.map((block) => markOf(block.line));
  const items: boolean[] = [];
  marks.forEach((mark, at) => {
    const introduced =
      blocks[at - 1]?.line.endsWith(':') === true || (items[at - 1] === true && marks[at - 1]?.kind === mark?.kind);
    items.push(
      mark !== null &&
        (introduced || (mark.kind !== 'DASH' && isNextTo(mark, marks[at - 1] ?? null, marks[at + 1] ?? null))),
    );
  });
  return items;
}

interface Mark {
  readonly kind: 'BULLET' | 'DASH' | 'NUMBER' | 'LETTER';
  readonly ordinal: number;
}

const MARK = /^(?:[-*+•·▪◦‣●○■–—]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/;

function markOf(line: string): Mark | null {
  const sign = MARK.exec(line)?.[0].trim().replace(/[().]/g, '');
  if (sign === undefined) return null;
  if (/^\d/.test(sign)) return { kind: 'NUMBER', ordinal: Number(sign) };
  if (/^[a-z]/.test(sign)) return { kind: 'LETTER', ordinal: sign.charCodeAt(0) };
  return { kind: /[–—]/.test(sign) ? 'DASH' : 'BULLET', ordinal: 0 };
}

const isNextTo = (mark: Mark, before: Mark | null, after: Mark | null): boolean =>
  mark.kind === 'BULLET'
    ? before?.kind === 'BULLET' || after?.kind === 'BULLET'
    : (before?.kind === mark.kind && before.ordinal === mark.ordinal - 1) ||
      (after?.kind === mark.kind && after.ordinal === mark.ordinal + 1);
