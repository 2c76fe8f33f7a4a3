import { ACTING_VERBS } from '../src/extract/actors/gazetteer/acting-verbs.ts';
import { fold } from '../src/extract/actors/gazetteer/fold.ts';
import { gazetteer } from '../src/extract/actors/gazetteer/gazetteer.ts';
import {
  EITHER_GIVEN_NAMES,
  FEMALE_GIVEN_NAMES,
  MALE_GIVEN_NAMES,
} from '../src/extract/actors/gazetteer/given-name-table.ts';
import { CALENDAR } from '../src/extract/actors/gazetteer/not-actors.ts';
import { COMPANY_SUFFIXES, OF_HEADS, ORGANIZATION_HEADS } from '../src/extract/actors/gazetteer/organization-words.ts';
import { PERSON_NOUNS } from '../src/extract/actors/gazetteer/person-nouns.ts';
import { PLACE_DIRECTIONS, PLACE_HEADS, PLACE_OPENERS } from '../src/extract/actors/gazetteer/place-words.ts';
import { FEMALE_ADDRESSES, MALE_ADDRESSES, NEUTRAL_ADDRESSES } from '../src/extract/actors/gazetteer/titles.ts';
import { NO_PROFESSIONS } from '../src/extract/actors/names/role-words.ts';
import {
  ACTS,
  CALENDAR_WORD,
  CITY,
  COMPANY_ENDING,
  COUNTRY,
  DIRECTION,
  GIVEN_NAME,
  type HashTable,
  HEAD,
  JOINS,
  type KnownWords,
  LOCATIVE,
  NATIONALITY,
  NO_PROFESSION,
  OF,
  ORGANIZATION,
  PARTICLE,
  PERSON_NOUN,
  PLACE_WORD,
  REGION,
  THE,
  TITLE,
  valueOfWord,
  WHO,
} from '../src/extract/tagging/entities/known-words.ts';
import { hashOfName } from '../src/extract/tagging/entities/name-columns.ts';
import { hashOf, mix } from '../src/extract/tagging/hash.ts';
import { tableOf } from './hash-table.ts';
import { packagedNames } from './packaged-names.ts';

/** What the gazetteer and the packages know, as tables of hashes. The same lists give the same tables. */
export function makeKnownWords(): KnownWords {
  const names = new Map<number, number>();
  const phrases = new Map<number, number>();
  const longest = new Map<number, number>();
  const add = (name: string, flag: number): void => {
    const hashes = name.split(' ').map(hashOfPlain);
    const [first = 0, ...rest] = hashes;
    if (rest.length === 0) {
      setBits(names, first, flag);
      return;
    }
    setBits(phrases, rest.reduce(mix, first), flag);
    longest.set(first, Math.max(longest.get(first) ?? 0, Math.min(LONGEST, hashes.length)));
  };
  for (const [name, flag] of [...ownNames(), ...packagedNames()]) add(name, flag);
  const beside = bitsOf(BESIDE);
  const small = bitsOf(SMALL);
  const words = new Set([...names.keys(), ...longest.keys(), ...beside.keys(), ...small.keys()]);
  const valueOf = (hash: number): number =>
    valueOfWord(names.get(hash) ?? 0, beside.get(hash) ?? 0, small.get(hash) ?? 0, longest.get(hash) ?? 0);
  const table = (entries: ReadonlyMap<number, number>): HashTable => tableOf(entries, Int32Array);
  return { words: table(new Map([...words].map((hash) => [hash, valueOf(hash)]))), phrases: table(phrases) };
}

/** More words of a phrase are not looked at: the number has three bits. */
const LONGEST = 7;

const setBits = (bits: Map<number, number>, hash: number, flag: number): void => {
  bits.set(hash, (bits.get(hash) ?? 0) | flag);
};

const hashOfPlain = (word: string): number => hashOfName(word, 0, word.length, hashOf(word, 0, word.length));

/** What the project’s own gazetteer has. */
function* ownNames(): Iterable<readonly [string, number]> {
  const flags = { COUNTRY, ORGANIZATION, PLACE: REGION, PERSON: 0 };
  for (const list of gazetteer().phrases.values())
    for (const { words, entry, isCapital } of list) yield [words.join(' '), isCapital ? CITY : flags[entry.kind]];
  for (const nation of gazetteer().nations.keys()) {
    yield [nation, NATIONALITY];
    yield [`${nation}s`, NATIONALITY];
  }
  for (const table of [MALE_GIVEN_NAMES, FEMALE_GIVEN_NAMES, EITHER_GIVEN_NAMES])
    for (const name of table.trim().split(/\s+/)) yield [fold(name), GIVEN_NAME];
}

type Lists = readonly (readonly [Iterable<string>, number])[];

const BESIDE: Lists = [
  [ORGANIZATION_HEADS, HEAD],
  [OF_HEADS, HEAD],
  [COMPANY_SUFFIXES, COMPANY_ENDING],
  [[...COMPANY_SUFFIXES].map((ending) => `${ending}.`), COMPANY_ENDING],
  [MALE_ADDRESSES, TITLE],
  [FEMALE_ADDRESSES, TITLE],
  [NEUTRAL_ADDRESSES, TITLE],
  [PERSON_NOUNS, PERSON_NOUN],
  [PLACE_HEADS, PLACE_WORD],
  [PLACE_OPENERS, PLACE_WORD],
  [ACTING_VERBS, ACTS],
  [CALENDAR, CALENDAR_WORD],
  [PLACE_DIRECTIONS, DIRECTION],
];

const SMALL: Lists = [
  [
    'de van von der den al el bin ibn bint da di du la le dos das del della ter ten zu abu ul ould'.split(' '),
    PARTICLE,
  ],
  ['in near at from to outside across around throughout'.split(' '), LOCATIVE],
  [['of'], OF],
  [['the'], THE],
  [['&', "'s"], JOINS],
  [['who'], WHO],
  [NO_PROFESSIONS, NO_PROFESSION],
];

function bitsOf(lists: Lists): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const [words, flag] of lists) for (const word of words) setBits(bits, hashOfPlain(word), flag);
  return bits;
}
