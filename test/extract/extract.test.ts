import { describe, expect, it } from 'vitest';
import { extract, extractor } from '../../src/extract/extract.ts';
import { documentOf } from './quotes/read-text.ts';

const text = `Foreign Minister Ilona Varga called the deal “a handshake”. “We asked for a railway,” she said.

A spokesman for Ilona Varga said that the trains would run.`;

describe('extract', () => {
  it('joins what was said to the actors who said it, under the name of the extractor', () => {
    const annotations = extract(documentOf(text));
    const varga = annotations.actors.find(({ name }) => name === 'Ilona Varga');
    expect(annotations.extractor).toBe(extractor);
    expect(annotations.quotes.map(({ kind, speakers, affiliations }) => ({ kind, speakers, affiliations }))).toEqual([
      { kind: 'MIXED', speakers: [varga?.id], affiliations: [] },
      { kind: 'DIRECT', speakers: [varga?.id], affiliations: [] },
      { kind: 'INDIRECT', speakers: [], affiliations: [varga?.id] },
    ]);
  });

  it('gives the same annotations for the same document', () => {
    expect(extract(documentOf(text))).toEqual(extract(documentOf(text)));
  });

  it('says which rules found a quote and its speaker', () => {
    const [first] = extract(documentOf(text)).quotes;
    expect(first?.evidence.map(({ rule }) => rule)).toEqual(['attribution-tagger', 'head-name']);
    expect(first?.evidence.every(({ note }) => note.endsWith('.'))).toBe(true);
  });

  it.each([
    ['The mayor: “We will rebuild.”', 'The mayor'],
    ['Mayor Karl Weber went home. Weber: "No comment."', 'Karl Weber'],
  ])('knows a speaker who stands alone before a colon: %s', (words, attributedTo) => {
    expect(extract(documentOf(words)).quotes).toMatchObject([{ kind: 'DIRECT', cue: null, attributedTo }]);
  });

  // Eight times as long for four times the text leaves room for a busy machine; a quadratic rule needs sixteen.
  it.each(['said ', 'according to ', '“a” ', 'told him that ', ', said X, ', ': “'])(
    'reads a sentence without end in time that grows with its length: %j',
    (piece) => {
      const timeOf = (length: number): number => {
        const document = documentOf(piece.repeat(length / piece.length));
        const start = performance.now();
        extract(document);
        return performance.now() - start;
      };
      timeOf(100_000);
      const short = timeOf(100_000);
      const long = timeOf(400_000);
      expect(long).toBeLessThan(3000);
      expect(long).toBeLessThan(8 * Math.max(short, 50));
    },
  );

  it('finds nothing in an empty document', () => {
    expect(extract(documentOf(''))).toEqual({ extractor, actors: [], quotes: [], affiliations: [] });
  });
});
