import { readFileSync } from 'node:fs';
import { readDocument } from '../src/extract/read.ts';
import type { Reading } from '../src/extract/reading.ts';
import { firstLabelOf, NAMED, OUTSIDE } from '../src/extract/tagging/entities/named.ts';
import { parseSourceFile } from '../src/parse/parse-source-file.ts';
import { sourceFileOfText } from '../src/source/source-file-of-text.ts';
import type { Span } from '../src/text/span.ts';
import type { Tokens } from '../src/text/tokens.ts';

/** A text as the program reads it, with the labels of its names by token. */
export interface NamedText {
  readonly reading: Reading;
  readonly labels: Uint8Array;
}

interface Line {
  readonly file: string;
  readonly text: string;
  readonly entities: readonly { readonly span: readonly [number, number]; readonly type: string }[];
}

/** Reads a file with one marked text a line. Names of types that we do not know are names of no actor. */
export const readMarkedNames = (file: string): readonly NamedText[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { file: name, text, entities } = JSON.parse(line) as Line;
      const reading = readDocument(parseSourceFile(sourceFileOfText(name, text)));
      return { reading, labels: labelsOf(reading.tokens, entities) };
    });

/** Labels of all tokens. A name that lies in another is left out, and so is what stands in no sentence. */
export function labelsOf(tokens: Tokens, entities: Line['entities']): Uint8Array {
  const { text, count, starts, ends } = tokens;
  const labels = new Uint8Array(count);
  const sorted = [...entities].sort((a, b) => a.span[0] - b.span[0]);
  let at = 0;
  for (const { span, type } of sorted) {
    const { start, end } = trimmed(text, span);
    const first = firstLabelOf(NAMED.find((named) => named === type) ?? 'OTHER');
    let label = first;
    for (; at < count && starts[at]! < end; at++) {
      if (ends[at]! <= start) continue;
      // "Kigali, Rwanda" is one place to those who marked it, and two to us.
      const isComma = type === 'PLACE' && text[starts[at]!] === ',';
      labels[at] = isComma ? OUTSIDE : label;
      label = isComma ? first : first + 1;
    }
  }
  return labels;
}

/** The name without "the" and "’s", which people mark with it or not. */
function trimmed(text: string, [start, end]: readonly [number, number]): Span {
  const name = text.slice(start, end);
  const article = /^the\s+/i.exec(name)?.[0].length ?? 0;
  const ending = /['’]s?$/.exec(name)?.[0].length ?? 0;
  return { start: start + article, end: end - ending };
}
