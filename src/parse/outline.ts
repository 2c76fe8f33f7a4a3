import type { BoilerplateReason } from '../model/document.ts';
import type { Span } from '../text/span.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { boilerplateOf } from './boilerplate.ts';
import { frontMatterOf } from './front-matter.ts';
import type { FrontRole } from './front-matter.ts';
import { isHeading } from './heading.ts';
import { turnsOf } from './interview.ts';
import { layoutOf } from './layout.ts';
import { linesOf } from './lines.ts';
import { listItemsOf } from './list-items.ts';
import { urlOfLine } from './url-line.ts';
import { dateOfLine } from './date-line.ts';
import { writersOfLine } from './byline.ts';

/** What a block of the text is for. */
export type Role = 'TITLE' | 'HEADING' | 'PROSE' | 'LIST_ITEM' | 'BYLINE' | 'DATE' | 'URL' | BoilerplateReason;

/** A block and its role. */
export interface Part {
  readonly span: Span;
  /** The block's words on one line; cut off where it is long. */
  readonly line: string;
  readonly role: Role;
}

/** A text cut into parts: in their order, no two overlap, and together they hold every character that a reader sees. */
export function outlineOf(text: string): readonly Part[] {
  const lines = linesOf(text);
  const blocks = blocksOf(text, lines, layoutOf(text, lines));
  const reasons = boilerplateOf(blocks);
  const article = articleRolesOf(blocks.filter((_, at) => reasons[at] === null));
  let next = 0;
  return blocks.map(({ span, line }, at) => ({ span, line, role: reasons[at] ?? article[next++] ?? 'PROSE' }));
}

function articleRolesOf(blocks: readonly Block[]): readonly Role[] {
  const front = frontMatterOf(blocks);
  const body = blocks.slice(front.length);
  return [...front.map(frontRole), ...bodyRolesOf(body)];
}

const frontRole = (role: FrontRole): Role => (role === 'KICKER' ? 'NAVIGATION' : (role ?? 'PROSE'));

function bodyRolesOf(blocks: readonly Block[]): readonly Role[] {
  const items = listItemsOf(blocks);
  const turns = turnsOf(blocks);
  return blocks.map((block, at): Role => {
    const after = blocks[at + 1];
    if (after === undefined && at > 0) return closingRoleOf(block, items[at] === true);
    if (items[at] === true) return 'LIST_ITEM';
    if (after === undefined || turns[at] === true) return 'PROSE';
    return isHeading({ block, before: blocks[at - 1] ?? null, after }) ? 'HEADING' : 'PROSE';
  });
}

/** Articles end in addresses, dates and names too: "Reporting by Jane Doe". */
function closingRoleOf({ line, isShort }: Block, isItem: boolean): Role {
  if (isShort && urlOfLine(line) !== null) return 'URL';
  if (isShort && writersOfLine(line) !== null) return 'BYLINE';
  if (isShort && dateOfLine(line) !== null) return 'DATE';
  return isItem ? 'LIST_ITEM' : 'PROSE';
}
