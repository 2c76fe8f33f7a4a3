import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/text/span.ts';
import { read } from './read.ts';

/** Every affiliation as "member → other: the words that say so". */
function affiliationsIn(text: string): readonly string[] {
  const { actors, affiliations } = read(text);
  const nameAt = ({ start, end }: Span): string | undefined =>
    actors.find(({ mentions }) => mentions.some(({ span }) => span.start === start && span.end === end))?.name;
  return affiliations.map(
    ({ member, of, span }) => `${nameAt(member)} → ${nameAt(of)}: ${text.slice(span.start, span.end)}`,
  );
}

describe('a person belongs to another', () => {
  it.each([
    [
      'whose role it is said to be, after the name',
      'Anna Kovács, a spokeswoman for the Green Party, said no.',
      'Anna Kovács → Green Party: Anna Kovács, a spokeswoman for the Green Party',
    ],
    [
      'who is a person with a role, too',
      'James Slack, a spokesman for Prime Minister Boris Johnson, said no. Boris Johnson slept.',
      'James Slack → Boris Johnson: James Slack, a spokesman for Prime Minister Boris Johnson',
    ],
    [
      'who owns the role, before the name',
      'Germany’s chancellor, Angela Merkel, said no.',
      'Angela Merkel → Germany: Germany’s chancellor, Angela Merkel',
    ],
    [
      'who owns the role, after the name',
      'Tim Cook, Apple’s chief executive, said no. Apple Inc. said yes.',
      'Tim Cook → Apple Inc.: Tim Cook, Apple’s chief executive',
    ],
    [
      'that stands before the role',
      'They asked Green Party leader Anna Kovács.',
      'Anna Kovács → Green Party: Green Party leader Anna Kovács',
    ],
    [
      'whose office has the adjective of the nation',
      'The Hungarian foreign minister, Péter Szabó, said no. Hungary slept.',
      'Péter Szabó → Hungary: Hungarian foreign minister, Péter Szabó',
    ],
    [
      'that is a city, by an office',
      'Anna Kovács, the mayor of Győrszentiván, said no. They met in Győrszentiván.',
      'Anna Kovács → Győrszentiván: Anna Kovács, the mayor of Győrszentiván',
    ],
    [
      'that follows the name with “of”',
      'Peter Hallowell of the Lakeside Institute said no.',
      'Peter Hallowell → Lakeside Institute: Peter Hallowell of the Lakeside Institute',
    ],
    ['that owns the name', 'NATO’s Jens Uldum said no.', 'Jens Uldum → NATO: NATO’s Jens Uldum'],
    [
      'that stands in brackets',
      'Anna Kovács (Green Party) said no.',
      'Anna Kovács → Green Party: Anna Kovács (Green Party',
    ],
  ])('%s', (_how, text, affiliation) => {
    expect(affiliationsIn(text)).toEqual([affiliation]);
  });

  it('as often as the text says so', () => {
    expect(
      affiliationsIn('Anna Kovács of the Green Party said no. “Never,” said Kovács, the leader of the Green Party.'),
    ).toEqual([
      'Anna Kovács → Green Party: Anna Kovács of the Green Party',
      'Anna Kovács → Green Party: Kovács, the leader of the Green Party',
    ]);
  });
});

describe('nobody belongs', () => {
  it.each([
    ['to whom he is against', 'Anna Kovács, a critic of the Green Party, said no.'],
    ['to whom she is related', 'Anna Kovács, a sister of Boris Johnson, said no. Boris Johnson slept.'],
    ['to the state for being one of its people', 'The Hungarian driver Péter Szabó said no.'],
    ['to whom he meets', 'Peter Hallowell met the Green Party.'],
    [
      'to what the other is a part of',
      'Peter Hallowell, a researcher at the German arm of Siemens AG, left.',
      'Siemens AG',
    ],
    ['to a place for which another sends him', 'Anna Kovács, the envoy for the Horn of Africa, said no.'],
    ['to the party and state in the brackets of US papers', 'Sherrod Brown (D-Ohio) said no.'],
  ])('%s', (_what, text, ...others) => {
    expect(affiliationsIn(text).map((affiliation) => /→ (.*):/.exec(affiliation)?.[1])).toEqual(others);
  });
});

const words = fc.constantFrom(
  ...[
    'Anna Kovács',
    'Kovács',
    'Ben Roth',
    'the Green Party',
    'NATO',
    'Germany',
    'German',
    'Berlin',
    '’s',
    ',',
    '.',
    '(',
    ')',
  ],
  ...['of', 'for', 'from', 'the', 'a', 'spokesman', 'chancellor', 'leader', 'critic', 'said', 'she', 'and', '\n\n'],
);

it('the affiliations of any text are between mentions of two actors, and their words hold both', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      const { actors, affiliations } = read(list.join(' '));
      const actorAt = ({ start, end }: Span) =>
        actors.findIndex(({ mentions }) => mentions.some(({ span }) => span.start === start && span.end === end));
      for (const { member, of, span } of affiliations) {
        expect(actorAt(member)).toBeGreaterThanOrEqual(0);
        expect(actorAt(of)).toBeGreaterThanOrEqual(0);
        expect(actorAt(member)).not.toBe(actorAt(of));
        expect(actors[actorAt(member)]?.kind).toBe('PERSON');
        expect(span.start).toBeLessThanOrEqual(Math.min(member.start, of.start));
        expect(span.end).toBeGreaterThanOrEqual(Math.max(member.end, of.end));
      }
    }),
  );
});
