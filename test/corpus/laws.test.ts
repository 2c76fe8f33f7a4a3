import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../../src/ingest/analyse.ts';
import { sourceFileOfText } from '../../src/source/source-file-of-text.ts';
import { PATHS } from './open-corpus.ts';
import { textOf } from './text-of.ts';

const TEXTS = PATHS.map(textOf);
const PARAGRAPHS = TEXTS.flatMap((text) => text.split('\n\n'));

/** News in which anybody of the corpus meets anybody, in any order: titles, datelines, namesakes and all. */
const mixed = fc
  .array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 25 })
  .map((list) => list.join('\n\n'));

/** An article with holes, doubles and strange things in it. */
const damaged = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(200),
        how: fc.constantFrom('cut', 'double', 'swap'),
        thing: fc.oneof(
          fc.constantFrom(
            '“',
            '”',
            '"',
            "'",
            '’',
            '(',
            ')',
            '\n',
            '\n\n',
            '\r\n',
            '\u2028',
            '\ud800',
            ' — ',
            ':',
            ' said ',
          ),
          fc.string({ unit: 'binary', maxLength: 8 }),
        ),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([text, damages]) =>
    damages.reduce((body, { at, length, how, thing }) => {
      const start = Math.floor(at * body.length);
      const piece = body.slice(start, start + length);
      const instead = how === 'cut' ? '' : how === 'double' ? piece + piece : thing;
      return body.slice(0, start) + instead + body.slice(start + length);
    }, text),
  );

const news = fc.oneof(mixed, damaged);
const read = (text: string): Analysis => analyse(sourceFileOfText('any.txt', text));
const RUNS = { numRuns: 40 };

describe('whatever becomes of the articles of the corpus', () => {
  it('they are read', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('mentions are words of the text, and none is of two actors; only a description has another in it', () => {
    fc.assert(
      fc.property(news, (body) => {
        const { document, annotations } = read(body);
        const mentions = annotations.actors.flatMap((actor) => actor.mentions);
        mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
        for (const [index, { span }] of mentions.entries()) {
          expect(document.text.slice(span.start, span.end)).toMatch(/^[^\s](.*[^\s])?$/s);
          expect(document.text.slice(0, span.start)).not.toMatch(/\p{L}$/u);
          const before = mentions[index - 1];
          if (before === undefined || before.span.end <= span.start) continue;
          expect(before.form).toBe('DESCRIPTION');
          expect(before.span).not.toEqual(span);
          expect(span.end).toBeLessThanOrEqual(before.span.end);
        }
      }),
      RUNS,
    );
  });

  it('the names of an actor are those it is called by, as often as it is', () => {
    fc.assert(
      fc.property(news, (body) => {
        const { document, annotations } = read(body);
        for (const { aliases, mentions } of annotations.actors) {
          const called = mentions
            .filter(({ form }) => form === 'NAME')
            .map(({ span }) => document.text.slice(span.start, span.end).replace(/\s+/g, ' '));
          const counts = new Map<string, number>();
          for (const name of called) counts.set(name, (counts.get(name) ?? 0) + 1);
          expect(new Map(aliases.map(({ text, count }) => [text, count]))).toEqual(counts);
        }
      }),
      RUNS,
    );
  });

  it('no two people of a text share a name, so that to be the same one is an equivalence', () => {
    fc.assert(
      fc.property(news, (body) => {
        const people = read(body).annotations.actors.filter(({ kind }) => kind === 'PERSON');
        const names = people.flatMap(({ name, aliases }) => [...new Set([name, ...aliases.map(({ text }) => text)])]);
        expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('those who speak are actors of the text', () => {
    fc.assert(
      fc.property(news, (body) => {
        const { annotations } = read(body);
        const ids = new Set(annotations.actors.map(({ id }) => id));
        const named = annotations.quotes.flatMap(({ speakers, affiliations }) => [...speakers, ...affiliations]);
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });
});
