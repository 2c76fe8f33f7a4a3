import { describe, expect, test } from 'vitest';
import { parseCorrections } from '../../../src/ingest/corrections/parse-corrections.ts';
import { FILE, given } from './given.ts';

/** Place, what is wrong and what to do of every problem, without the place that the message repeats. */
const wrongIn = (yaml: string) =>
  given(yaml).problems.map(({ path, message, hint }) => [
    path.slice(FILE.length + 1),
    message.replace(/^.*?: /, ''),
    hint,
  ]);

describe('a file of corrections', () => {
  test('is a list of sentences, each with its line', () => {
    const { corrections, problems } = given(`
# Names.
- same: [Peking, Beijing]
- different: [Anna Kovács, Kovács]
- different: John Smith
  call: John Smith (footballer)
  in: [sport/, ./extra/match.txt]
- rename: Angela Merkl
  to: Angela Merkel
- kind of: Aurora
  is: Organisation
  by: Ilona
  why: The ship was sold in 2019.
- not an actor: Brexit
- speaker of: >
    We will not pay
    for the second report
  is: Anna Kovács
- speaker of: no comment
  is: nobody
`);
    expect(problems).toEqual([]);
    expect(corrections.map(({ line, says, within }) => [line, says, ...within])).toEqual([
      [3, '“Peking” and “Beijing” are the same.'],
      [4, '“Anna Kovács” and “Kovács” are different.'],
      [5, '“John Smith” is another here, and is called “John Smith (footballer)”.', 'sport', 'extra/match.txt'],
      [8, '“Angela Merkl” is called “Angela Merkel”.'],
      [10, '“Aurora” is an organisation.'],
      [14, '“Brexit” is not an actor.'],
      [15, '“We will not pay for the second report” was said by Anna Kovács.'],
      [19, '“no comment” was said by nobody who is named.'],
    ]);
    expect(corrections[4]).toMatchObject({ file: FILE, by: 'Ilona', why: 'The ship was sold in 2019.' });
  });

  test('takes every value for text, also one that YAML takes for something else', () => {
    const { corrections } = given('- rename: 2024\n  to: 007\n- not an actor: null\n- not an actor: No\n');
    expect(corrections.map(({ says }) => says)).toEqual([
      '“2024” is called “007”.',
      '“null” is not an actor.',
      '“No” is not an actor.',
    ]);
  });

  test.each(['', '\n\n', '# Nothing yet.\n# - not an actor: Brexit\n', '\ufeff', '---\n'])(
    'without an entry is in order: %j',
    (yaml) => {
      expect(given(yaml)).toEqual({ corrections: [], problems: [] });
    },
  );

  test('leaves out an entry that is wrong, and no other', () => {
    const { corrections, problems } = given('- not an actor: Brexit\n- rename: A\n- not an actor: Grexit\n');
    expect(corrections.map(({ line }) => line)).toEqual([1, 3]);
    expect(problems).toEqual([
      {
        path: `${FILE}:2:3`,
        code: 'CORRECTION_MALFORMED',
        message: `${FILE}, line 2, column 3: “rename” needs “to” beside it.`,
        hint: 'Add a line with “to: …”.',
      },
    ]);
  });

  test.each([
    ['a tab', '- rename: A\n\tto: B\n', '2:2', 'A tab stands where blanks have to.'],
    ['an open bracket', '- same: [A, B\n- not an actor: C\n', '2:1', 'This is not YAML: Flow sequence'],
    ['a second colon', '- speaker of: He said: no\n  is: A\n', '1:15', 'A line has a second “: ”.'],
    ['a key that stands twice', '- rename: A\n  to: B\n  to: C\n', '3:3', 'The same key stands twice'],
    ['two documents', '- not an actor: A\n---\n- not an actor: B\n', '2:1', 'A line “---” parts the file in two.'],
    ['an open quotation mark', '- not an actor: "A\n', '2:1', 'This is not YAML: Missing closing "quote'],
    ['a word that begins with a sign', '- not an actor: @A\n', '1:17', 'This is not YAML: Plain value cannot start'],
    ['no list', 'not an actor: A\n', '1:1', 'The file is not a list of corrections.'],
    ['plain words', 'Brexit is not an actor.\n', '1:1', 'The file is not a list of corrections.'],
  ])('is refused whole for %s', (_what, yaml, place, message) => {
    const { corrections, problems } = parseCorrections(FILE, yaml);
    expect(corrections).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      path: `${FILE}:${place}`,
      code: 'CORRECTION_MALFORMED',
      message: expect.stringContaining(message) as string,
      hint: expect.stringMatching(/No correction of this file is applied until then\.$/) as string,
    });
  });
});

describe('an entry is refused that', () => {
  test.each([
    ['misspells a key', '- rename: A\n  too: B', '2:3', '“too” is no key of a correction.', 'Did you mean “to”?'],
    [
      'misspells what is corrected',
      '- not-an-actor: A',
      '1:3',
      '“not-an-actor” is no key of a correction.',
      'Did you mean “not an actor”?',
    ],
    ['writes a key in capitals', '- Same: [A, B]', '1:3', '“Same” is no key of a correction.', 'Did you mean “same”?'],
    [
      'misspells a kind',
      '- kind of: A\n  is: orgnization',
      '2:7',
      '“orgnization” is no kind of actor.',
      'Did you mean “organization”?',
    ],
    [
      'gives a kind that there is not',
      '- kind of: A\n  is: ship',
      '2:7',
      '“ship” is no kind of actor.',
      'Use one of “person”, “organization”, “organisation”, “country”, “place”.',
    ],
    [
      'says nothing',
      '- in: sport\n  by: Ilona',
      '1:3',
      'It does not say what to correct.',
      'Add one of “same”, “different”, “rename”, “kind of”, “not an actor”, “speaker of”.',
    ],
    [
      'says two things',
      '- rename: A\n  not an actor: B\n  to: C',
      '2:17',
      '“rename” and “not an actor” are two corrections.',
      'Begin every correction with “- ”.',
    ],
    [
      'has a key of another',
      '- not an actor: A\n  to: B',
      '2:7',
      '“to” does not go with “not an actor”.',
      'Take it out, or make it a correction of its own.',
    ],
    ['is no map', '- Brexit', '1:3', 'This is no correction.', expect.stringContaining('Begin with one of “same”')],
    ['has no value', '- not an actor:', '1:16', '“not an actor” has no value.', 'Write “not an actor: words”.'],
    ['has an empty list', '- same: []', '1:9', '“same” has an empty list.', 'Write “same: [one, two]”.'],
    ['joins one name', '- same: A', '1:9', '“same” needs two names or more.', 'Write “same: [one, two]”.'],
    ['joins a name with itself', '- same: [A, B, A]', '1:9', '“A” stands twice in the list.', 'Take one of them out.'],
    [
      'parts what only case tells apart',
      '- different: [NATO, Nato]',
      '1:14',
      'Two of the names differ in case, accents or signs only.',
      'Those are not told apart; take one out.',
    ],
    [
      'does not say where a name is another’s',
      '- different: A\n  call: B',
      '1:14',
      '“different” with one name needs “in” beside it.',
      expect.stringContaining('“different: [one, two]”'),
    ],
    [
      'calls another by the same name',
      '- different: A\n  call: a\n  in: x',
      '2:9',
      '“a” is the name that both have.',
      expect.stringContaining('John Smith (footballer)'),
    ],
    [
      'gives a list for a name',
      '- rename: [A, B]\n  to: C',
      '1:11',
      '“rename” wants words here and not a list.',
      'Write “rename: words”.',
    ],
    [
      'names what has no letter',
      '- not an actor: "!?"',
      '1:17',
      '“!?” has no letter and no digit.',
      'Write a name, or words of a quote.',
    ],
    [
      'uses an alias of YAML',
      '- rename: &x A\n  to: *x',
      '2:7',
      '“*” stands for another value in YAML.',
      'Put words that begin with a sign in quotation marks.',
    ],
    [
      'parts folders by a backslash',
      '- not an actor: A\n  in: sport\\*.txt',
      '2:7',
      '“sport\\*.txt” has a backslash.',
      'Part folders by “/”.',
    ],
  ])('%s', (_what, yaml, place, message, hint) => {
    expect(wrongIn(`${yaml}\n`)).toEqual([[place, message, hint]]);
  });
});
