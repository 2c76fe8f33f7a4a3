import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/store/identity/identify.ts';
import { put, type WrittenActor } from '../written-article.ts';
import { known, organization } from './known-profile.ts';

const identitiesOf = (body: string, ...actors: readonly WrittenActor[]) =>
  identify(put({ path: 'a', body: [body], actors }).annotations);

describe('what an article tells of who somebody is', () => {
  it('is for a country its id in the gazetteer, whatever it is called', () => {
    expect(identitiesOf('Côte d’Ivoire voted.', { name: 'Côte d’Ivoire', kind: 'COUNTRY', countryCode: 'CI' })).toEqual(
      [{ actorId: 'country:CI' }],
    );
  });

  it('is for a place its name, whatever the accents', () => {
    const [accents] = identitiesOf('Győr flooded.', { name: 'Győr', kind: 'PLACE' });
    expect(identitiesOf('GYOR FLOODED', { name: 'GYOR', kind: 'PLACE' })).toEqual([accents]);
  });

  it('is for a person the walk of life, the nationality and the company in the roles', () => {
    const person = {
      name: 'Anna Kovács',
      gender: 'FEMALE',
      roles: ['the mayor of Szeged'],
      nationalities: ['HU'],
    } as const;
    const [identity] = identitiesOf(
      'Anna Kovács, the mayor of Szeged, is Hungarian and was in Győr.',
      ...[person, { name: 'Szeged', kind: 'PLACE' as const }, { name: 'Győr', kind: 'PLACE' as const }],
    );
    expect(identity).toMatchObject({
      profile: {
        traits: { gender: 'FEMALE', walks: ['AFFAIRS'], nationalities: ['HU'], company: ['Szeged'] },
        scene: null,
      },
    });
  });

  it('is for a surname alone the organisation or place that is named most', () => {
    const scenes = ['Győr', 'Szeged'].map((name) => ({ name, kind: 'PLACE' as const }));
    const [identity] = identitiesOf('Kovács went from Győr to Szeged. Szeged was dark.', { name: 'Kovács' }, ...scenes);
    expect(identity).toMatchObject({ profile: { scene: 'Szeged' } });
  });

  it('is the same in all articles that say the same', () => {
    expect(known({ name: 'Anna Kovács', called: ['Anna Kovács', 'Kovács'] }).id).toBe(
      known({ name: 'Anna Kovács' }).id,
    );
    expect(known({ name: 'Anna Kovács', roles: ['the mayor'] }).id).not.toBe(known({ name: 'Anna Kovács' }).id);
  });
});

describe('the aliases that count in other articles', () => {
  it.each([
    [organization('World Hockey Organization', 'WHO', 'W.H.O.'), ['who']],
    [organization('Hartmann Logistik GmbH', 'Hartmann', 'Hartmann Logistik'), ['hartmann', 'hartmann logistik']],
    [organization('Fox News Poll', 'Fox News'), []],
    [organization('Qatar Airways', 'QA'), []],
    [organization('World Heritage', 'WHO'), []],
    [organization('Dock Workers’ Alliance', 'Alliance'), []],
    [organization('Bank of Carthage', 'Bank'), []],
    [
      { name: 'Alexander Boris Johnson', called: ['Alexander Boris Johnson', 'Boris Johnson', 'Johnson'] },
      ['boris johnson'],
    ],
    [{ name: 'Joe Doe Jr.', called: ['Joe Doe Jr.', 'Joe Roe Jr.'] }, []],
    [{ name: 'John Alan Smith', called: ['John Alan Smith', 'John Smith'] }, []],
  ] as const)('%o', (written, aliases) => {
    expect(known(written).aliases).toEqual(aliases);
  });
});
