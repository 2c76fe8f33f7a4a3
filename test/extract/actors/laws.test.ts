import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { actorsOf, documentOf, read } from './read.ts';

const words = fc.constantFrom(
  'Russia',
  'Moscow',
  'the',
  'British',
  'government',
  'Anna',
  'Kovács',
  '(',
  'DWA',
  ')',
  ',',
  '.',
  '“',
  '”',
  'said',
  'he',
  'She',
  'minister',
  'Minister',
  'of',
  'and',
  'Bank',
  '’s',
  'A',
  'spokesman',
  'for',
  'J.',
  'van',
  'der',
  '&',
  'May',
  '54',
  '\n\n',
  'statement',
  'his',
  'I',
  'it',
  'its',
  'the country',
  'singer',
  'the 33-year-old',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
);

describe('the actors of any text', () => {
  it('have mentions in the order of the text, none of them shared', () => {
    fc.assert(
      fc.property(text, (body) => {
        const { actors, unnamed } = read(body);
        const spans = actors.flatMap(({ mentions }) => mentions.map(({ span }) => span));
        for (const { mentions } of actors) {
          expect(mentions.length).toBeGreaterThan(0);
          mentions.forEach(({ span }, i) => {
            expect(span.start).toBeGreaterThanOrEqual(mentions[i - 1]?.span.end ?? 0);
            expect(body.slice(span.start, span.end)).toBe(body.slice(span.start, span.end).trim());
            expect(span.end).toBeGreaterThan(span.start);
          });
        }
        const sorted = [...spans].sort((a, b) => a.start - b.start);
        sorted.forEach((span, i) => {
          expect(span.start).toBeGreaterThanOrEqual(sorted[i - 1]?.end ?? 0);
        });
        const keys = new Set(spans.map(({ start, end }) => `${start}-${end}`));
        for (const { mentions } of unnamed)
          for (const { start, end } of mentions) expect(keys.has(`${start}-${end}`)).toBe(false);
      }),
    );
  });

  it('share no words either once it is known who speaks, and have all they had before', () => {
    fc.assert(
      fc.property(text, (body) => {
        const before = read(body).actors;
        const after = extract(documentOf(body)).actors;
        expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
        after.forEach(({ mentions }, i) => {
          expect(mentions).toEqual(expect.arrayContaining([...(before[i]?.mentions ?? [])]));
        });
        const spans = after.flatMap(({ mentions }) => mentions.map(({ span }) => span));
        spans
          .sort((a, b) => a.start - b.start)
          .forEach(({ start, end }, i) => {
            expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
            expect(body.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/);
          });
      }),
    );
  });

  it('are the same for two mentions of the same full name, wherever these stand', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const body = `Anna Kovács came. ${list.join(' ')}\n\nLater Anna Kovács left.`;
        const holders = read(body).actors.filter(({ mentions }) =>
          mentions.some(({ span }) => body.slice(span.start, span.end) === 'Anna Kovács'),
        );
        expect(holders.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('have ids of their own', () => {
    fc.assert(
      fc.property(text, (body) => {
        const ids = read(body).actors.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('are the same every time', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(read(body)).toEqual(read(body));
      }),
    );
  });

  it.each([
    ['capitals', 'A'],
    ['capitals with blanks', 'Ab '],
    ['one name', 'Anna Kovács said. '],
    ['acronyms', 'Ab (AB) '],
    ['descriptions', 'the minister said he '],
    ['particles', 'Van der '],
    ['marks', '“'],
    ['acronyms of long names', 'Ab Bc (AB) '],
    ['somebody new and somebody old', 'a judge the spokesman '],
    ['pronouns', 'Anna Kovács saw that he told her of it and its '],
    ['epithets', 'the singer Ab Kovács '],
    ['one surname of two', 'Anna Kovács met Peter Kovács. Kovács left. '],
  ])('are found in work that grows with the length only: %s', (_what, unit) => {
    const repeated = (size: number): string => unit.repeat(size / unit.length);
    expectLinear(repeated);
  });

  it.each([
    ['of one surname', (name: string) => `${name} Smithson said no. Smithson came. `],
    [
      'with one role',
      (name: string) => `Anna ${name}, the minister, left. The minister sang. The prime minister slept. `,
    ],
    ['that are organisations', (name: string) => `The ${name} Council left. The council said so. The ministry slept. `],
  ])('are found in such work also where they are very many, %s', (_what, sentence) => {
    expectLinear((size) => manyNames(sentence, size));
  });
});

/** As many sentences as the size holds, each with a new name. */
function manyNames(sentence: (name: string) => string, size: number): string {
  const sentences: string[] = [];
  for (let length = 0, number = 0; length < size; number++) {
    const name = `Q${String(number).replace(/\d/g, (digit) => SYLLABLES[Number(digit)] ?? '')}`;
    sentences.push(sentence(name));
    length += sentences.at(-1)?.length ?? 0;
  }
  return sentences.join('');
}

const SYLLABLES = ['ka', 'lo', 'mi', 'ren', 'tas', 'vu', 'dor', 'pel', 'shi', 'gan'];

/** Ten times the text takes far less than a hundred times the work, which squared growth would. */
function expectLinear(text: (size: number) => string): void {
  const small = Math.max(cpuTime(text(20_000)), 5);
  expect(cpuTime(text(200_000))).toBeLessThan(40 * small);
}

/** The least of three runs in milliseconds of processor time, so that a busy machine does not count. */
function cpuTime(body: string): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    actorsOf(body);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}
