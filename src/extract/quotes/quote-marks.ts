import type { Span } from '../../text/span.ts';
import { trimSpan } from '../../text/span.ts';
import { QUOTE_MARK, type Tokens } from '../../text/tokens.ts';
import type { Passage } from './passage.ts';

/**
 * Pairs the quotation marks of every paragraph and gives the outermost passages, in the order of the text. Linear.
 *
 * - Marks of any style, and marks of another style inside them: “He said ‘no’ to me.” „Nein“, »ja«, « oui ».
 * - A mark that opens a paragraph while the paragraph before left its own open goes on with it: “One. ¶ “Two.”
 * - A missing closing mark ends with the paragraph and never swallows the next: “We go, he said. ¶ They went.
 * - Apostrophes and measures are no marks, which the tokens know already: 6' 2", ’90s, the workers’ right.
 */
export function pairQuoteMarks(tokens: Tokens, parts: readonly TokenRange[]): readonly Passage[] {
  const passages: Passage[] = [];
  let open: Passage | null = null;
  for (const { firstToken: first, endToken: end } of parts) {
    const found = pairParagraph(tokens, first, end);
    const head = found[0];
    const goesOn: boolean =
      open !== null && head?.first === first && markAt(tokens, first) === markAt(tokens, open.first);
    if (head !== undefined && goesOn) found[0] = { ...head, continues: open };
    for (const passage of found) passages.push(passage);
    const last = found.at(-1);
    open = last !== undefined && !last.isClosed ? last : null;
  }
  return passages;
}

interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** What closes each opening mark. Marks that open in one country close in another: „Nein“, »ja«. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”‟',
  '„': '“”‟',
  '‟': '”',
  '”': '”',
  '"': '"”',
  '＂': '＂',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '‘': "’'",
  '‚': '‘’',
  '‛': '’',
  "'": "'’",
  '``': "''",
  "''": "''",
  '`': "'`’",
  '’': '’',
};

/** Deeper nesting is a fault of the text, and the marks of it are passed over. */
const DEEPEST = 6;

interface OpenMark {
  readonly mark: string;
  readonly token: number;
}

function pairParagraph(tokens: Tokens, first: number, end: number): Passage[] {
  const passages: Passage[] = [];
  const open: OpenMark[] = [];
  for (let at = first; at < end; at++) {
    if (tokens.kinds[at] !== QUOTE_MARK) continue;
    const mark = markAt(tokens, at);
    const closed = closedBy(open, mark, touchesRightOnly(tokens, at));
    const outermost = open[0];
    if (closed >= 0 && isSingle(mark) && closesBetterLater(tokens, at, end)) continue;
    if (closed >= 0) {
      if (closed === 0 && outermost !== undefined) passages.push(passage(tokens, outermost.token, at + 1, true));
      open.length = closed;
    } else if (outermost?.mark === mark && isDirected(mark)) {
      // The mark before was never closed: it ends where this one begins.
      passages.push(passage(tokens, outermost.token, at, false));
      open.length = 0;
      open.push({ mark, token: at });
    } else if (open.length < DEEPEST && opens(tokens, at, mark)) open.push({ mark, token: at });
  }
  const unclosed = open[0];
  if (unclosed !== undefined && isTrusted(tokens, first, unclosed))
    passages.push(passage(tokens, unclosed.token, end, false));
  return passages;
}

const markAt = ({ text, starts, ends }: Tokens, at: number): string => text.slice(starts[at], ends[at]);

/** The place in the stack of the mark that this one closes, the innermost first; -1 where it closes none. */
function closedBy(open: readonly OpenMark[], mark: string, opensHere: boolean): number {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const opener = open[depth]?.mark ?? '';
    if ((CLOSERS[opener] ?? '').includes(mark) && !(opensHere && isStraight(mark) && opener !== mark)) return depth;
  }
  return -1;
}

const isSingle = (mark: string): boolean => mark === '’' || mark === "'";

/** How far ahead a better closing mark is looked for. */
const CLOSING_REACH = 60;

/** "‘I’ve got the diaries an’ all.’": between a letter and a word in lower case, a later mark after a full stop closes. */
function closesBetterLater(tokens: Tokens, at: number, end: number): boolean {
  const { text, starts, ends, kinds } = tokens;
  const isInside =
    /\p{L}/u.test(text.charAt((starts[at] ?? 0) - 1)) && /^ \p{Ll}/u.test(text.slice(ends[at], (ends[at] ?? 0) + 2));
  for (let i = at + 1; isInside && i < Math.min(end, at + CLOSING_REACH); i++) {
    if (kinds[i] !== QUOTE_MARK) continue;
    if (!isSingle(markAt(tokens, i))) return false;
    if (/[.,?!…]/.test(text.charAt((starts[i] ?? 0) - 1))) return true;
    if (touchesRightOnly(tokens, i)) return false;
  }
  return false;
}

/** Curly and angled marks show whether they open; straight ones do not. */
const isDirected = (mark: string): boolean => '“„«‘‚‹「『'.includes(mark);

const isStraight = (mark: string): boolean => mark === '"' || mark === "'" || mark === "''";

/** Whether the mark may open a passage: one that can also close must touch the word after it and none before it. */
const opens = (tokens: Tokens, at: number, mark: string): boolean =>
  isDirected(mark) || (mark in CLOSERS && touchesRightOnly(tokens, at));

function touchesRightOnly({ starts, ends, kinds, count }: Tokens, at: number): boolean {
  const touchesRight = at + 1 < count && starts[at + 1] === ends[at];
  const touchesLeft = at > 0 && ends[at - 1] === starts[at] && kinds[at - 1] !== QUOTE_MARK;
  return touchesRight && !touchesLeft;
}

/** A single mark that is never closed is most likely an apostrophe, unless it opens a sentence: ‘We stopped. */
function isTrusted(tokens: Tokens, first: number, { mark, token }: OpenMark): boolean {
  if (!"‘‚‛'`’".includes(mark)) return true;
  return mark === '‘' && (token === first || /[.?!…:’”]$/.test(markAt(tokens, token - 1)));
}

function passage(tokens: Tokens, first: number, end: number, isClosed: boolean): Passage {
  const start = tokens.ends[first] ?? 0;
  const stop = isClosed ? (tokens.starts[end - 1] ?? start) : (tokens.ends[end - 1] ?? start);
  const inner: Span = trimSpan(tokens.text, { start, end: Math.max(start, stop) });
  return { first, end, isClosed, inner, continues: null };
}
