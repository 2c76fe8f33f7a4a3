import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinLoneSurnames } from '../../../src/store/identity/lone-surname.ts';
import { joinOrganizations } from '../../../src/store/identity/join-organizations.ts';
import { joinPeople } from '../../../src/store/identity/join-people.ts';
import { type Decisions, weightOf } from '../../../src/store/identity/profile.ts';
import { known, organization } from './known-profile.ts';

const word = fc.constantFrom(
  'John',
  'Jane',
  'J.',
  'Alan',
  'A.',
  'de',
  'Wladimir',
  'Vladimir',
  'Jr.',
  'Ő',
  '-',
  '’',
  '\u202e',
  '4',
);
const articles = fc.integer({ min: 1, max: 5_000 });
const traits = {
  gender: fc.constantFrom(undefined, 'MALE' as const, 'FEMALE' as const),
  roles: fc.subarray(['a senator', 'a striker', 'an actor'], { maxLength: 2 }),
  nationalities: fc.subarray(['GB', 'AU'], { maxLength: 1 }),
  isOne: fc.constantFrom(false, false, false, true),
  distinction: fc.constantFrom(undefined, undefined, 'footballer'),
};

const profilesOf = (name: fc.Arbitrary<string>) =>
  fc.uniqueArray(
    fc
      .record({ ...traits, name, articles, alias: fc.constantFrom(undefined, undefined, 'Bob Smith') })
      .map(({ name: own, alias, gender, distinction, articles: count, ...rest }) =>
        known(
          {
            ...{ ...rest, name: own, called: alias === undefined ? [own] : [own, alias] },
            ...(gender && { gender }),
            ...(distinction !== undefined && { distinction }),
          },
          count,
        ),
      ),
    { selector: ({ id }) => id, maxLength: 12 },
  );

const people = profilesOf(fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => [...words, 'Smith'].join(' ')));
const lone = profilesOf(fc.constantFrom('Smith', 'SMITH', 'Smyth', 'Smiths'));
const organizations = fc.uniqueArray(
  fc
    .record({ name: fc.constantFrom('Red Blue Green', 'Red Blue', 'Red', 'RBG', 'Reed Boat Guild'), articles })
    .chain(({ name, articles: count }) =>
      fc.subarray(['Red', 'Red Blue', 'RBG']).map((called) => known(organization(name, ...called), count)),
    ),
  { selector: ({ id }) => id, maxLength: 10 },
);

const shuffled = <T>(items: fc.Arbitrary<T[]>) =>
  items.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

const entries = (decisions: Decisions) => [...decisions].sort(([a], [b]) => (a < b ? -1 : 1));

it('whom people are is decided for all, and the same in any order', () => {
  fc.assert(
    fc.property(shuffled(people), ([all, other]) => {
      expect(entries(joinPeople(other))).toEqual(entries(joinPeople(all)));
      expect(joinPeople(all).size).toBe(all.length);
    }),
  );
});

it('whom organisations are is decided for all, and the same in any order', () => {
  fc.assert(
    fc.property(shuffled(organizations), ([all, other]) => {
      expect(entries(joinOrganizations(other))).toEqual(entries(joinOrganizations(all)));
      expect(joinOrganizations(all).size).toBe(all.length);
    }),
  );
});

it('whom surnames alone mean is decided for all, and the same in any order', () => {
  fc.assert(
    fc.property(shuffled(lone), people, ([all, other], others) => {
      const bearers = decided(others);
      expect(entries(joinLoneSurnames(other, bearers))).toEqual(entries(joinLoneSurnames(all, bearers)));
      expect(joinLoneSurnames(all, bearers).size).toBe(all.length);
    }),
  );
});

it('nobody is one with whom a person has decided it is not', () => {
  fc.assert(
    fc.property(people, lone, (others, all) => {
      const decisions = [...joinPeople(others), ...joinLoneSurnames(all, decided(others))];
      const distinctions = new Map<string, Set<string | null>>();
      const byId = new Map([...others, ...all].map((profile) => [profile.id, profile]));
      for (const [id, { actorId }] of decisions) {
        const seen = distinctions.get(actorId) ?? new Set();
        distinctions.set(actorId, seen.add(byId.get(id)?.distinction ?? null));
      }
      expect([...distinctions.values()].every((seen) => seen.size === 1)).toBe(true);
    }),
  );
});

it('a name in ever more articles weighs more only when they have doubled', () => {
  expect([0, 1, 2, 3, 4, 7, 8, 1_000].map(weightOf)).toEqual([0, 1, 2, 2, 4, 4, 8, 512]);
});

const decided = (profiles: Parameters<typeof joinPeople>[0]) => {
  const decisions = joinPeople(profiles);
  return profiles.map((profile) => ({ ...profile, actorId: decisions.get(profile.id)?.actorId ?? '' }));
};
