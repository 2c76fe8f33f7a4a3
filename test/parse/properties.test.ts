import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvisible } from '../../src/parse/lines.ts';
import { outlineOf } from '../../src/parse/outline.ts';
import { parsePlainText } from '../../src/parse/plain-text.ts';
import type { Span } from '../../src/text/span.ts';

/** Anything at all, with line ends more often than chance has them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u2028', '\f', '\t', '  ', '\u200b', '\ud800'),
    ),
  )
  .map((parts) => parts.join(''));

const line = fc.constantFrom(
  'Storm closes the harbour',
  'By Anna Reed',
  '14 March 2024',
  'https://example.com/storm',
  'OSLO (NW) — The harbour was closed for three days, and the ferry to the islands stayed in port.',
  'Who pays?',
  '“Nobody warned us.”',
  '“Nobody warned us”',
  '- bread',
  '1. fish',
  'Q: Who pays?',
  '— Anna Reed',
  'Advertisement',
  'Related stories',
  'Leave a Reply',
  'Your email address will not be published.',
  'Press contact',
  'press@harbour.example',
  'About the author',
  'PRESS RELEASE',
  '___',
  'Fishermen mended their nets on the quay while the wind',
  'blew from the north-west and the ferry lay in the port.',
);
const assembledText = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\n    ')), { maxLength: 25 })
  .map((lines) => lines.flat().join(''));

const text = fc.oneof(anyText, assembledText);

describe('whatever the text', () => {
  it('every character that a reader sees belongs to exactly one part', () => {
    fc.assert(
      fc.property(text, (content) => {
        const owners = new Uint8Array(content.length);
        for (const { span } of outlineOf(content))
          for (let at = span.start; at < span.end; at++) owners[at] = (owners[at] ?? 0) + 1;
        for (let at = 0; at < content.length; at++) {
          if (isInvisible(content.charCodeAt(at))) expect(owners[at]).toBeLessThanOrEqual(1);
          else expect(owners[at]).toBe(1);
        }
      }),
    );
  });

  it('every span marks words without blanks around them, in order, and none overlaps another', () => {
    fc.assert(
      fc.property(text, (content) => {
        const { title, sections, boilerplate } = parsePlainText(content);
        const inBody = sections.flatMap(({ heading, paragraphs }) => [
          heading,
          ...paragraphs.map((paragraph) => paragraph.span),
        ]);
        for (const spans of [inBody, [title, ...inBody], boilerplate.map(({ span }) => span)])
          expectInOrder(content, spans);
        const all = [title, ...inBody, ...boilerplate.map(({ span }) => span)].filter((span) => span !== null);
        expectInOrder(
          content,
          all.toSorted((a, b) => a.start - b.start),
        );
      }),
    );
  });

  it('lead and dateline lie in the first paragraph, and a section holds its heading and paragraphs', () => {
    fc.assert(
      fc.property(text, (content) => {
        const { lead, dateline, sections } = parsePlainText(content);
        const first = sections[0]?.paragraphs[0]?.span;
        for (const span of [lead, dateline]) {
          if (span !== null)
            expect(first && first.start <= span.start && span.start < span.end && span.end <= first.end).toBe(true);
        }
        for (const { heading, span, paragraphs } of sections) {
          expect(span.start).toBe((heading ?? paragraphs[0]?.span)?.start);
          expect(span.end).toBe((paragraphs.at(-1)?.span ?? heading)?.end);
        }
      }),
    );
  });

  it('a text that has anything in it has a body, whatever else was found', () => {
    fc.assert(
      fc.property(text, (content) => {
        const roles = outlineOf(content).map((part) => part.role);
        const isMetadata = roles.every((role) => ['URL', 'DATE', 'BYLINE', 'NAVIGATION'].includes(role));
        if (!isMetadata) expect(parsePlainText(content).sections.length).toBeGreaterThan(0);
      }),
    );
  });

  it('CRLF in place of LF moves offsets and changes nothing else', () => {
    fc.assert(
      fc.property(assembledText, (content) => {
        const unix = content.replaceAll('\r\n', '\n');
        const outline = (of: string): readonly string[] =>
          outlineOf(of).map(({ role, span }) => `${role} ${of.slice(span.start, span.end).replaceAll('\r\n', '\n')}`);
        expect(outline(unix.replaceAll('\n', '\r\n'))).toEqual(outline(unix));
      }),
    );
  });
});

function expectInOrder(content: string, spans: readonly (Span | null)[]): void {
  let end = 0;
  for (const span of spans) {
    if (span === null) continue;
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(content.length);
    expect(isInvisible(content.charCodeAt(span.start)) || isInvisible(content.charCodeAt(span.end - 1))).toBe(false);
    end = span.end;
  }
}

describe('a megabyte of nothing in particular', () => {
  const MEGABYTE = 2 ** 20;

  it.each([
    ['line ends', '\n'],
    ['carriage returns', '\r'],
    ['blanks', ' '],
    ['quotation marks', '"'],
    ['one line', 'fish and bread '],
    ['lines of one letter', 'a\n'],
    ['headings', 'Who pays for it\n\n'],
    ['headings of related stories', 'Related stories\n\n'],
    ['comment forms', 'Leave a reply\n'],
    ['authors', 'About the author\n'],
    ['contacts', 'Press contact\n'],
    ['list items', '- a\n'],
    ['dates', '14 March 2024\n'],
    ['capitals', `${'Aa '.repeat(130)}\n`],
    ['long words in capitals', `${'A'.repeat(399)}\n`],
    ['wrapped lines', `${'fish '.repeat(14)}\n`],
  ])('of %s is read in time that grows with its length only', (_, unit) => {
    const long = unit.repeat(MEGABYTE / unit.length);
    expect(outlineOf(long).at(-1)?.span.end ?? 0).toBeLessThanOrEqual(long.length);
  });
});
