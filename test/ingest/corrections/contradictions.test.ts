import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctorOf } from '../../../src/ingest/corrections/correct.ts';
import { isLocal } from '../../../src/ingest/corrections/correction.ts';
import { settle, settlingBeside, type Settled } from '../../../src/ingest/corrections/settle.ts';
import { agreed } from '../../../src/ingest/corrections/read-corrections.ts';
import { parseCorrections } from '../../../src/ingest/corrections/parse-corrections.ts';
import { put } from '../../store/written-article.ts';
import { FILE, given } from './given.ts';

const problemsIn = (yaml: string) => given(yaml).problems.map(({ path, code }) => [path.slice(FILE.length + 1), code]);
const heldIn = (yaml: string) => given(yaml).corrections.map(({ says }) => says);

describe('corrections that contradict each other', () => {
  test.each([
    ['the same and different', '- same: [A, B]\n- different: [B, A]'],
    ['two kinds', '- kind of: A\n  is: person\n- kind of: a\n  is: place'],
    ['two kinds of one actor under two names', '- same: [A, B]\n- kind of: A\n  is: person\n- kind of: B\n  is: place'],
    ['two new names', '- rename: A\n  to: B\n- rename: A\n  to: C'],
    ['renames in a circle', '- rename: A\n  to: B\n- rename: B\n  to: C\n- rename: C\n  to: A'],
    ['the same under two names', '- same: [A, B]\n- same: [B, A]'],
    ['a name of two that are the same', '- same: [A, C]\n- same: [B, C]'],
    ['not an actor, and renamed', '- not an actor: A\n- rename: A\n  to: B'],
    ['not an actor, and a speaker', '- not an actor: A\n- speaker of: we are glad\n  is: A'],
    ['two speakers of one quote', '- speaker of: we are glad\n  is: A\n- speaker of: We are glad!\n  is: B'],
    ['two others of one name', '- different: A\n  call: A1\n  in: x\n- different: A\n  call: A2\n  in: x'],
    [
      'two kinds in articles that meet',
      '- kind of: A\n  is: person\n  in: x/*.txt\n- kind of: A\n  is: place\n  in: x/a.txt',
    ],
    [
      'two kinds in a folder and in it',
      '- kind of: A\n  is: person\n  in: x\n- kind of: A\n  is: place\n  in: x/y/*.txt',
    ],
  ])('are none of them applied: %s', (_what, yaml) => {
    const { corrections, problems } = given(`${yaml}\n`);
    // That two names are the same is not in doubt where only their kind is.
    expect(corrections.map(({ says }) => says)).toEqual(
      yaml.includes('kind of: B') ? ['“A” and “B” are the same.'] : [],
    );
    expect(problems.length).toBeGreaterThanOrEqual(2);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['CORRECTION_CONTRADICTED']));
  });

  test('are told with the place of the other', () => {
    expect(given('- kind of: A\n  is: person\n- not an actor: B\n- kind of: A\n  is: place').problems).toEqual([
      {
        path: `${FILE}:1:3`,
        code: 'CORRECTION_CONTRADICTED',
        message: `${FILE}, line 1, column 3: It contradicts ${FILE} line 4: “A” is a person.`,
        hint: 'None of them is applied. Keep the one that is right.',
      },
      {
        path: `${FILE}:4:3`,
        code: 'CORRECTION_CONTRADICTED',
        message: `${FILE}, line 4, column 3: It contradicts ${FILE} line 1: “A” is a place.`,
        hint: 'None of them is applied. Keep the one that is right.',
      },
    ]);
  });
});

describe('corrections that go together', () => {
  test.each([
    ['for all and for some articles', '- kind of: A\n  is: person\n- kind of: A\n  is: place\n  in: x'],
    ['for articles that do not meet', '- kind of: A\n  is: person\n  in: y\n- kind of: A\n  is: place\n  in: x'],
    ['the same in two lists', '- same: [A, B]\n- same: [B, C]'],
    ['the same in a list and within it', '- same: [A, B, C]\n- same: [B, C]'],
    ['a chain of renames', '- rename: A\n  to: B\n- rename: B\n  to: C'],
    ['the same and renamed', '- same: [A, B]\n- rename: A\n  to: C'],
    ['another of a name that is renamed', '- different: A\n  call: A1\n  in: x\n- rename: A\n  to: B'],
  ])('all hold: %s', (_what, yaml) => {
    expect(problemsIn(yaml)).toEqual([]);
    expect(heldIn(yaml)).toHaveLength(2);
  });
});

test('the same correction twice is told, and holds once', () => {
  const yaml = '- not an actor: A\n  by: Ilona\n- not an actor: A\n  by: Márta\n';
  expect(heldIn(yaml)).toEqual(['“A” is not an actor.']);
  expect(problemsIn(yaml)).toEqual([['3:3', 'CORRECTION_WITHOUT_EFFECT']]);
});

describe('laws', () => {
  const name = fc.constantFrom('Ada Lund', 'Ben Roth', 'Cy Dahl', 'Norway', 'Dee', 'Eve Moe');
  const within = fc.constantFrom('', '\n  in: a.txt', '\n  in: "*.txt"', '\n  in: elsewhere');
  const entry = fc
    .oneof(
      fc.tuple(name, name).map(([a, b]) => `- same: [${a}, ${b}]`),
      fc.tuple(name, name).map(([a, b]) => `- different: [${a}, ${b}]`),
      fc.tuple(name, name).map(([a, b]) => `- rename: ${a}\n  to: ${b}`),
      fc.tuple(name, fc.constantFrom('person', 'place')).map(([a, kind]) => `- kind of: ${a}\n  is: ${kind}`),
      name.map((a) => `- not an actor: ${a}`),
      fc.tuple(fc.constantFrom('it is open', 'well built'), name).map(([a, b]) => `- speaker of: ${a}\n  is: ${b}`),
    )
    .chain((text) => within.map((where) => text + where));
  const { annotations, document } = put({
    path: 'a.txt',
    body: ['“It is open,” Ada Lund said. Dee nodded. “It was well built by Ben Roth,” Cy Dahl of Norway told her.'],
    actors: [
      { name: 'Ada Lund', pronouns: ['her'] },
      { name: 'Dee' },
      { name: 'Ben Roth' },
      { name: 'Cy Dahl' },
      { name: 'Norway', kind: 'COUNTRY', countryCode: 'NO' },
    ],
    quotes: [
      { said: 'It is open,', by: ['Ada Lund'] },
      { said: 'It was well built by Ben Roth,', by: ['Cy Dahl', 'Dee'] },
    ],
  });
  const applied = (entries: readonly string[], files: number) => {
    const read = Array.from({ length: files }, (_, file) =>
      parseCorrections(
        `corrections/${file}.yaml`,
        entries.filter((_entry, index) => index % files === file).join('\n'),
      ),
    );
    const { corrections } = agreed({ corrections: read.flatMap((some) => some.corrections), problems: [] });
    return correctorOf(corrections).correct(annotations, 'a.txt', document.text);
  };

  test('the effect does not hang on the order of the corrections or on the files that they are in', () => {
    fc.assert(
      fc.property(
        fc
          .array(entry, { maxLength: 6 })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        fc.integer({ min: 1, max: 3 }),
        ([list, shuffled], files) => {
          expect(applied(shuffled, files)).toEqual(applied(list, 1));
        },
      ),
    );
  });

  test('no mention is in two actors, every speaker is an actor, and ids are unique', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (list) => {
        const { actors, quotes } = applied(list, 1);
        const spans = actors.flatMap(({ mentions }) => mentions.map(({ span }) => `${span.start}-${span.end}`));
        expect(new Set(spans).size).toBe(spans.length);
        expect(actors.every(({ mentions }) => mentions.length > 0)).toBe(true);
        const ids = new Set(actors.map(({ id }) => id));
        expect(ids.size).toBe(actors.length);
        expect(
          quotes.flatMap(({ speakers, affiliations }) => [...speakers, ...affiliations]).filter((id) => !ids.has(id)),
        ).toEqual([]);
      }),
    );
  });

  test('to settle what is for some articles beside the rest is the same as to settle all', () => {
    const keys = ['ada lund', 'ben roth', 'cy dahl', 'norway', 'dee', 'eve moe'];
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (list) => {
        const { corrections } = given(list.join('\n'));
        const beside = settlingBeside(corrections.filter((it) => !isLocal(it)))(corrections.filter(isLocal));
        const all = settle(corrections);
        const answers = ({ callingOf, finalKeyOf, anotherOf, kindOf, notActorOf, apart, speakers }: Settled) => [
          keys.map((key) => [callingOf(key), anotherOf(key), kindOf(finalKeyOf(key)), notActorOf(finalKeyOf(key))]),
          new Set(apart),
          new Set(speakers),
        ];
        expect(answers(beside)).toEqual(answers(all));
      }),
    );
  });

  test('no file of corrections makes the reading of them break', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({
            unit: fc.constantFrom(
              '- ',
              'same',
              ': ',
              '[',
              ']',
              'A',
              '\n',
              '  ',
              '"',
              '*',
              '&',
              '#',
              '\t',
              'is',
              'kind of',
            ),
          }),
        ),
        (text) => {
          const { corrections, problems } = parseCorrections(FILE, text);
          expect(corrections.every(({ line }) => line >= 1)).toBe(true);
          expect(problems.every(({ path }) => /:\d+:\d+$/.test(path))).toBe(true);
        },
      ),
    );
  });
});
