import type { ActorKind } from '../../src/model/annotations.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../src/extract/actors/gazetteer/given-name-table.ts';

/** An actor that was made up, with the words that articles call it by. */
export interface MadeUpActor {
  readonly kind: ActorKind;
  /** The full name first. */
  readonly names: readonly string[];
}

/**
 * Makes up so many actors: of a hundred 68 people with given names of the world, 24 organisations and 8 places, each once. The same
 * number gives the same actors, in an order that has nothing to do with their names.
 */
export const makeCast = (count: number): readonly MadeUpActor[] =>
  Array.from({ length: count }, (_, rank) => actorOf(rank));

function actorOf(rank: number): MadeUpActor {
  const number = scatter(rank);
  const share = number % 100;
  const family = familyName(rank);
  if (share < 68) {
    const given = GIVEN_NAMES[(number >>> 8) % GIVEN_NAMES.length] ?? '';
    return { kind: 'PERSON', names: [`${given} ${family}`, family] };
  }
  if (share < 92) {
    const noun = NOUNS[(number >>> 8) % NOUNS.length] ?? '';
    return { kind: 'ORGANIZATION', names: [`${family} ${noun}`] };
  }
  return { kind: 'PLACE', names: [`${family}${ENDINGS[(number >>> 8) % ENDINGS.length] ?? ''}`] };
}

const GIVEN_NAMES = `${MALE_GIVEN_NAMES} ${FEMALE_GIVEN_NAMES}`.trim().split(/\s+/);
const NOUNS = 'Bank Airlines Party Group Institute University Council Holdings United Foundation'.split(' ');
const ENDINGS = ['', 'burg', 'ville', ' Harbour', ' Bay'];
const ONSETS = 'b br ch d dr f fl g gr h j k kl kr l m n p pr r s sch sh st t tr v w y z'.split(' ');
const VOWELS = 'a e i o u á é ö'.split(' ');
const CODAS = ['', 'n', 'r', 's', 'l', 'nd', 'rt', 'k', 'm', 'vić', 'son', 'berg'];

/** Two or three syllables, other ones for every number. */
function familyName(number: number): string {
  let rest = number;
  const next = (parts: readonly string[]): string => {
    const part = parts[rest % parts.length] ?? '';
    rest = Math.floor(rest / parts.length);
    return part;
  };
  const name = `${next(ONSETS)}${next(VOWELS)}${next(ONSETS)}${next(VOWELS)}${next(CODAS)}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Spreads numbers that follow each other over all of 32 bits (the finaliser of MurmurHash3). */
export function scatter(number: number): number {
  let bits = number >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
