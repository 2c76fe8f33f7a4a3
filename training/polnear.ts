import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../src/text/span.ts';

/** One attribution as a person marked it. */
export interface MarkedAttribution {
  readonly content: readonly Span[];
  /** Empty where there is none. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
}

/** A text as one person marked it. */
export interface MarkedText {
  /** Of the text; texts that several people marked occur several times. */
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly MarkedAttribution[];
}

/**
 * Reads a folder in PolNeAR's layout: `text/NAME.txt` and, for every person who marked it, `attributions/NAME_xxxx.ann` in
 * brat's stand-off format, whose offsets count code points. Sorted by name and person.
 */
export function readPolnear(folder: string): readonly MarkedText[] {
  const files = readdirSync(join(folder, 'attributions')).sort();
  return readdirSync(join(folder, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const name = file.slice(0, -'.txt'.length);
      const text = readFileSync(join(folder, 'text', file), 'utf8');
      return files
        .filter((each) => each.startsWith(`${name}_`) && each.length === `${name}_xxxx.ann`.length)
        .map((each) => ({
          name,
          text,
          attributions: readBrat(text, readFileSync(join(folder, 'attributions', each), 'utf8')),
        }));
    });
}

/** @example "T1\tContent 10 20;25 30\t…" is a span in two pieces, "E1\tAttribution:T3 Content:T1 Source:T2" an attribution */
function readBrat(text: string, marks: string): readonly MarkedAttribution[] {
  const offsets = [0];
  let at = 0;
  for (const character of text) offsets.push((at += character.length));
  const spans = new Map<string, readonly Span[]>();
  const events: (readonly (readonly string[])[])[] = [];
  for (const line of marks.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (/^T\d/.test(id)) spans.set(id, readSpans(body, offsets));
    else if (/^E\d/.test(id)) events.push(body.split(' ').map((pair) => pair.split(':')));
  }
  const spansOf = (event: readonly (readonly string[])[], role: string): readonly Span[] =>
    event
      .flatMap(([name = '', id = '']) => (name.startsWith(role) ? (spans.get(id) ?? []) : []))
      .sort((a, b) => a.start - b.start);
  return events
    .map((event) => ({
      content: spansOf(event, 'Content'),
      source: spansOf(event, 'Source'),
      cue: spansOf(event, 'Cue'),
    }))
    .filter(({ content }) => content.length > 0);
}

const readSpans = (body: string, offsets: readonly number[]): readonly Span[] =>
  body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .map((piece) => {
      const [start = 0, end = 0] = piece
        .trim()
        .split(' ')
        .map((offset) => offsets[Number(offset)] ?? 0);
      return { start, end };
    });
