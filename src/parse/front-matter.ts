import type { Block } from './blocks.ts';
import { isBareName, writersOfLine } from './byline.ts';
import { dateOfLine } from './date-line.ts';
import { isKicker } from './kicker.ts';
import { isTitle } from './title.ts';
import { urlOfLine } from './url-line.ts';

/** What a block at the top of a text is for; `null` for what belongs to the body. */
export type FrontRole = 'TITLE' | 'KICKER' | 'BYLINE' | 'DATE' | 'URL' | null;

/**
 * The roles of the blocks over the body: address, kicker, title, byline and date in any order, perhaps with a standfirst
 * between them, which belongs to the body. Given and told without boilerplate.
 */
export function frontMatterOf(blocks: readonly Block[]): readonly FrontRole[] {
  const roles: FrontRole[] = blocks.slice(0, DEEPEST).map(({ line, isShort }) => (isShort ? lineRoleOf(line) : null));
  const first = roles.findIndex((role, at) => role === null && !isKicker(blocks[at]?.line ?? ''));
  if (first === -1) return [];
  const front = roles.map((role, at): FrontRole => (role === null && at < first ? 'KICKER' : role));
  const hasTitle = isTitleAt(blocks, front, first);
  if (hasTitle) front[first] = 'TITLE';
  const named = hasTitle ? nameBesideDate(blocks, front) : front;
  return named.slice(0, bodyStart(named, first));
}

/** Nothing further down is looked at. */
const DEEPEST = 10;

/** How many blocks a standfirst may have. */
const LONGEST_STANDFIRST = 2;

function lineRoleOf(line: string): FrontRole {
  if (urlOfLine(line) !== null) return 'URL';
  if (writersOfLine(line) !== null) return 'BYLINE';
  return dateOfLine(line) === null ? null : 'DATE';
}

function isTitleAt(blocks: readonly Block[], front: readonly FrontRole[], at: number): boolean {
  const block = blocks[at];
  const next = blocks.find((_, index) => index > at && (front[index] ?? null) === null);
  if (block === undefined || next === undefined) return false;
  return isTitle({ block, next, isBeforeMetadata: (front[at + 1] ?? null) !== null });
}

/** "Anna Kovács" between the title and the date. */
function nameBesideDate(blocks: readonly Block[], front: readonly FrontRole[]): readonly FrontRole[] {
  if (front.includes('BYLINE')) return front;
  const title = front.indexOf('TITLE');
  return front.map((role, at) => {
    const isBeside = at > title && (front[at + 1] === 'DATE' || front[at - 1] === 'DATE');
    return role === null && isBeside && isBareName(blocks[at]?.line ?? '') ? 'BYLINE' : role;
  });
}

/** After the last line of the front that has no more than a standfirst before it. */
function bodyStart(front: readonly FrontRole[], first: number): number {
  let start = front[first] === 'TITLE' ? first + 1 : first;
  let standfirst = 0;
  front.forEach((role, at) => {
    if (at < start) return;
    if (role === null) standfirst++;
    else if (standfirst <= LONGEST_STANDFIRST) start = at + 1;
  });
  return start;
}
