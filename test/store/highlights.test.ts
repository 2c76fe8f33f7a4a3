import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlightsOf } from '../../src/store/highlights.ts';
import { parseSearchQuery } from '../../src/store/search-query.ts';
import { foldedWords } from '../../src/store/words.ts';
import type { Span } from '../../src/text/span.ts';

const whole = (text: string): Span => ({ start: 0, end: text.length });

/** The text with brackets around what is marked. */
function mark(query: string, text: string, parts: readonly Span[] = [whole(text)]): string {
  const spans = highlightsOf(parseSearchQuery(query), text, { heading: [], body: parts });
  return spans.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}

describe('highlightsOf', () => {
  it.each([
    [
      'every place of every word',
      'strike port',
      'A strike at the port: the STRIKE of 1955',
      'A [strike] at the [port]: the [STRIKE] of 1955',
    ],
    ['a phrase as one span', '"dry harbour"', 'the dry harbour, not a dry dock', 'the [dry harbour], not a dry dock'],
    ['a phrase over a line break', '"dry harbour"', 'the dry\nharbour', 'the [dry\nharbour]'],
    ['whole words for a prefix', 'rail*', 'railways and rails, not a trail', '[railways] and [rails], not a trail'],
    ['each alternative that is there', 'Berlin OR Bonn', 'from Bonn to Berlin', 'from [Bonn] to [Berlin]'],
    ['nothing that is excluded', 'strike -rent', 'a rent strike', 'a rent [strike]'],
    ['neighbours each on its own', 'harbour dry', 'the dry harbour', 'the [dry] [harbour]'],
    ['accents written as marks of their own', 'halasz', 'Hala\u0301sz spoke', '[Hala\u0301sz] spoke'],
    ['letters that accents were not typed for', 'Zürich', 'Zurich and ZÜRICH', '[Zurich] and [ZÜRICH]'],
    ['words behind emoji at the right place', 'strike', '👩🏽‍🚒🔥 strike', '👩🏽‍🚒🔥 [strike]'],
  ])('marks %s', (_what, query, text, marked) => {
    expect(mark(query, text)).toBe(marked);
  });

  it('marks nothing outside of the parts', () => {
    expect(mark('reply', 'A reply. Leave a Reply', [{ start: 0, end: 8 }])).toBe('A [reply]. Leave a Reply');
  });

  it('marks a phrase that goes across a split in each of its parts', () => {
    const text = '“We will,” she said, “not go.”';
    const parts = [
      { start: 1, end: 8 },
      { start: 22, end: 28 },
    ];
    expect(mark('"will not"', text, parts)).toBe('“We [will],” she said, “[not] go.”');
  });

  it('marks whole words in order and without overlaps, whatever the text', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'b', 'é', 'e\u0301', ' ', '\n', '👍', '”', '\u0301'))
      .map((some) => some.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom('a', '"a b"', 'e*', 'a OR b', '"a a"'), (text, query) => {
        const spans = highlightsOf(parseSearchQuery(query), text, { heading: [], body: [whole(text)] });
        const words = foldedWords(text);
        spans.forEach((span, index) => {
          expect(words.some(({ start }) => start === span.start)).toBe(true);
          expect(words.some(({ end }) => end === span.end)).toBe(true);
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        });
      }),
    );
  });
});
