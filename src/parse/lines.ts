/** A line that holds something, without the blanks around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** How far it stands from the left edge, in characters; a tab counts as four. */
  readonly indent: number;
  /** Blank lines between it and the line before. */
  readonly blanksBefore: number;
}

/**
 * The lines of a text that hold something a reader sees. Lines end with LF, CRLF, CR, the form feed of a page, or
 * Unicode's own line ends. Lines of blanks, control and format characters only are counted and left out.
 */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let lineStart = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
    const line = lineBetween(text, lineStart, at, blanks);
    blanks = line === null ? blanks + 1 : 0;
    if (line !== null) lines.push(line);
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) at++;
    lineStart = at + 1;
  }
  return lines;
}

/** Whether a reader sees nothing of the character: blanks, control and format characters. */
export function isInvisible(code: number): boolean {
  if (code < 0x7f) return code <= 0x20;
  return INVISIBLE.test(String.fromCharCode(code));
}

const LF = 0x0a;
const CR = 0x0d;

const isLineEnd = (code: number): boolean =>
  (code >= LF && code <= CR) || code === 0x85 || code === 0x2028 || code === 0x2029;

const INVISIBLE = /[\s\p{Cc}\p{Cf}]/u;

function lineBetween(text: string, from: number, to: number, blanksBefore: number): Line | null {
  let start = from;
  let indent = 0;
  for (; start < to && isInvisible(text.charCodeAt(start)); start++) indent += text[start] === '\t' ? 4 : 1;
  if (start === to) return null;
  let end = to;
  while (isInvisible(text.charCodeAt(end - 1))) end--;
  return { start, end, indent, blanksBefore };
}
