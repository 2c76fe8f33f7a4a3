import { classAt, STOP } from './characters.ts';

/** The end of a run of one character: "--", "……". */
export function runEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let to = at + 1;
  while (to < end && text.charCodeAt(to) === code) to++;
  return to;
}

/** The end of the full stop at `at`, or of the ellipsis that it opens: "..", "...", ". . .". */
export function ellipsisEnd(text: string, at: number, end: number): number {
  const run = runEnd(text, at, end);
  if (run > at + 1) return run;
  let to = at + 1;
  while (to + 1 < end && isSpace(text, to) && classAt(text, to + 1) === STOP) to += 2;
  return to > at + 3 ? to : at + 1;
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) === 32 || text.charCodeAt(at) === 160;
