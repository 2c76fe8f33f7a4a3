import type { ProblemRecord } from '../../model/records.ts';
import { sourceFileOfText } from '../../source/source-file-of-text.ts';
import type { Line } from './lines.ts';
import type { Text } from './text.ts';

/** The text of one line, `{"file": "a.txt", "text": "…"}`; other fields are passed over. `null` for a blank line. */
export function textOfLine(input: string, { number, bytes }: Line): Text | null {
  const bad = (what: string, hint: string): Text => ({
    type: 'PROBLEM',
    problem: malformed(input, number, what, hint),
  });
  if (bytes === null) return bad('is too long', 'Raise --max-file-size, or leave the line out.');
  const json = decoded(bytes);
  if (json === null) return bad('is not UTF-8', 'Save the input as UTF-8.');
  if (json.trim() === '') return null;
  const value = parsed(json);
  if (!isFileAndText(value))
    return bad('is not {"file": "…", "text": "…"}', 'Write one JSON object a line, with both as strings.');
  return { type: 'TEXT', file: sourceFileOfText(value.file, value.text) };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isFileAndText = (value: unknown): value is { readonly file: string; readonly text: string } =>
  typeof value === 'object' &&
  value !== null &&
  'file' in value &&
  typeof value.file === 'string' &&
  'text' in value &&
  typeof value.text === 'string';

const malformed = (input: string, number: number, what: string, hint: string): ProblemRecord => ({
  path: input,
  code: 'FILE_MALFORMED',
  message: `${input}, line ${number}, ${what}.`,
  hint,
});
