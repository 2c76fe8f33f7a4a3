import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../../src/extract/quotes/proposals/content.ts';
import { readLines } from '../../../../src/extract/quotes/line.ts';
import type { TokenRange } from '../../../../src/extract/tagging/token-range.ts';
import { plain, type Plain } from '../../tagging/tagged.ts';

function read({ reading, parts, passages }: Plain, ranges: readonly TokenRange[], cue: TokenRange) {
  const line = readLines(reading, parts, passages).find(({ endToken }) => cue.first < endToken);
  if (line === undefined) throw new Error('The cue is in no line.');
  const { kind, spans } = contentOf(reading.tokens, passages, ranges, cue, {
    first: line.firstToken,
    end: line.endToken,
  });
  return { kind, words: spans.map(({ start, end }) => reading.tokens.text.slice(start, end)) };
}

/** Kind and words of the content of the cue "said", where the taggers read these words. */
function content(text: string, ...words: readonly string[]) {
  const plainText = plain(text);
  return read(plainText, words.map(plainText.range), plainText.range('said'));
}

describe('a content', () => {
  it('all in marks is DIRECT, and given without them', () => {
    expect(content('“We go,” Lee said.', '“We go,”')).toEqual({ kind: 'DIRECT', words: ['We go,'] });
    expect(content('“We go,” Lee said. “Now.”', '“We go,”', '“Now.”')).toEqual({
      kind: 'DIRECT',
      words: ['We go,', 'Now.'],
    });
  });

  it('partly in marks is MIXED, and given with them', () => {
    expect(content('Lee said it was “a shame”.', 'it was “a shame”')).toEqual({
      kind: 'MIXED',
      words: ['it was “a shame”'],
    });
    expect(content('It was over, Lee said, “for good”.', 'It was over', '“for good”')).toEqual({
      kind: 'MIXED',
      words: ['It was over', 'for good'],
    });
  });

  it('without marks is INDIRECT', () => {
    expect(content('Lee said it was over.', 'it was over')).toEqual({ kind: 'INDIRECT', words: ['it was over'] });
  });

  it.each([
    [', it was over.', 'it was over'],
    ['it was over, ', 'it was over'],
    [': it was over; ', 'it was over'],
  ])('has no comma, stop or colon around it: %s', (words, expected) => {
    expect(content(`Lee said ${words}Ann left`, words.trim()).words).toEqual([expected]);
  });

  it('keeps the comma that is in the marks', () => {
    expect(content('“We go,” Lee said.', '“We go,”').words).toEqual(['We go,']);
    expect(content('“We go”, Lee said.', '“We go”,').words).toEqual(['We go']);
  });

  it('keeps its question mark', () => {
    expect(content('Was it over? Lee said.', 'Was it over?').words).toEqual(['Was it over?']);
  });
});

describe('a quotation is never cut in two', () => {
  it.each([
    ['its beginning', 'We go'],
    ['its end', 'now.'],
    ['its middle', 'go'],
  ])('where only %s was read, all of it is the content', (_, words) => {
    expect(content('Lee said: “We go. They come now.”', words)).toEqual({
      kind: 'DIRECT',
      words: ['We go. They come now.'],
    });
  });

  it('where a report runs into it, all of it is in the report', () => {
    expect(content('Lee said it was “a great shame” then.', 'it was “a')).toEqual({
      kind: 'MIXED',
      words: ['it was “a great shame”'],
    });
  });

  it('but a cue in it cuts it: what is said there is not said by the whole', () => {
    expect(content('“They said it rained. I left,” Lee told me.', 'it rained')).toEqual({
      kind: 'INDIRECT',
      words: ['it rained'],
    });
  });
});

describe('a sentence in marks after the sentence of the cue', () => {
  it('is not a part of a report without marks: it is left to be a quote of its own', () => {
    expect(content('Lee said it was over. “We go.”', 'it was over. “We go.”')).toEqual({
      kind: 'INDIRECT',
      words: ['it was over'],
    });
    expect(content('Lee said it was over. “We go.”', 'it was over', '“We go.”').words).toEqual(['it was over']);
  });

  it('goes on with what was said in marks', () => {
    expect(content('“It is over,” Lee said. “We go.”', '“It is over,”', '“We go.”').words).toEqual([
      'It is over,',
      'We go.',
    ]);
  });
});

describe('a quotation over several paragraphs', () => {
  it('is given with its beginnings', () => {
    expect(content('“One.\n\n“Two,” Lee said.', '“Two,”')).toEqual({ kind: 'DIRECT', words: ['One.', 'Two,'] });
  });

  it('is given with what goes on with it', () => {
    expect(content('Lee said: “One.\n\n“Two.\n\n“Three.”\n\n“Four,” Ann added.', '“One.')).toEqual({
      kind: 'DIRECT',
      words: ['One.', 'Two.', 'Three.'],
    });
  });

  it('ends with its paragraph where it is never closed, and keeps its full stop', () => {
    expect(content('Lee said: “We go.\n\nThey went.', '“We go.')).toEqual({ kind: 'DIRECT', words: ['We go.'] });
  });
});

it('for any ranges, no span has the opening mark of a passage without its closing one', () => {
  const words = fc.array(fc.constantFrom('we', 'go', ',', '.', '“no way.”', '“yes”'), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (pieces, from, length) => {
      const plainText = plain(`said ${pieces.join(' ')}`);
      const first = 1 + (from % (plainText.tagged.count - 1));
      const end = first + 1 + (length % (plainText.tagged.count - first));
      const found = read(plainText, [{ first, end }], { first: 0, end: 1 });
      for (const span of found.words) {
        expect(span.trim()).toBe(span);
        expect(span).not.toBe('');
        expect(span.split('“').length).toBe(span.split('”').length);
      }
      expect(found.kind === 'INDIRECT' && found.words.join(' ').includes('“')).toBe(false);
    }),
    { numRuns: 300 },
  );
});
