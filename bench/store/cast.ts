import type { ActorKind, Gender } from '../../src/model/annotations.ts';

/** Somebody or something that the generated articles write about. */
export interface Character {
  readonly id: string | null;
  readonly name: string;
  /** What later sentences call it. */
  readonly short: string;
  readonly kind: ActorKind;
  readonly gender: Gender | null;
  readonly countryCode: string | null;
  readonly roles: readonly string[];
}

/**
 * The cast of a generated corpus: of ten, seven people, two organisations and one country. Of as many people as there
 * are in a large corpus many share a surname, and some the whole name.
 */
export const castOf = (size: number): readonly Character[] =>
  Array.from({ length: size }, (_, number) => {
    if (number % 10 === 3) return country(number);
    return number % 5 === 4 ? organization(number) : person(number);
  });

function person(number: number): Character {
  const given = pick(GIVEN_NAMES, number);
  const surname = surnameOf(Math.floor(number / 3));
  const roles = number % 4 === 0 ? [] : [pick(ROLES, number), pick(ROLES, number + 2)];
  const gender = GIVEN_NAMES.indexOf(given) % 2 === 0 ? 'FEMALE' : 'MALE';
  return { id: null, name: `${given} ${surname}`, short: surname, kind: 'PERSON', gender, countryCode: null, roles };
}

function organization(number: number): Character {
  const name = `${surnameOf(number)} ${pick(COMPANIES, number)}`;
  return { ...NO_PERSON, id: null, name, short: surnameOf(number), kind: 'ORGANIZATION', countryCode: null };
}

function country(number: number): Character {
  const code = pick(COUNTRIES, Math.floor(number / 10));
  return { ...NO_PERSON, id: `country:${code}`, name: code, short: code, kind: 'COUNTRY', countryCode: code };
}

const NO_PERSON = { gender: null, roles: [] };

/** A surname of three syllables; 1,000 of them are different. */
function surnameOf(number: number): string {
  const spread = (number * 373) % 1_000;
  const syllables = [spread % 10, Math.floor(spread / 10) % 10, Math.floor(spread / 100)];
  const word = syllables.map((at) => pick(SYLLABLES, at)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? '';

const SYLLABLES = ['ka', 'ro', 'min', 'tel', 'vas', 'ber', 'lo', 'dun', 'sza', 'rik'];
const GIVEN_NAMES = (
  'Anna Béla Clara David Emma Ferenc Grace Henrik Ilona Jonas Karin László Maria Niklas Olga Peter Rosa Stefan ' +
  'Tereza Ulrich Vera Wladimir Zsófia Andrew Beatriz Carlos'
).split(' ');
const ROLES = [
  'the foreign minister',
  'a striker',
  'the mayor',
  'an actor',
  'a spokesperson',
  'the senator',
  'an economist',
];
const COMPANIES = ['Logistics', 'Union', 'Holding', 'Institute', 'Energy', 'Alliance'];
const COUNTRIES = 'HU DE FR GB US RU CN JP KE BR IN ZA AU CA ES IT PL UA TR EG'.split(' ');
