import { IRREGULAR_PLURALS, PERSON_NOUNS, ROLE_MODIFIERS } from '../gazetteer/person-nouns.ts';
import { FEMALE_ADDRESSES, MALE_ADDRESSES, NEUTRAL_ADDRESSES } from '../gazetteer/titles.ts';
import { FEMALE_NOUNS, MALE_NOUNS } from '../gazetteer/person-nouns.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Gender } from '../gazetteer/given-names.ts';

/** Whether the word, in small letters, is what one person can be: "minister", "spokeswoman", "vice-president". */
export const isPersonNoun = (word: string): boolean =>
  PERSON_NOUNS.has(word) ||
  (word.includes('-') && PERSON_NOUNS.has(lastPart(word))) ||
  (isProfession(word) && !NO_PROFESSIONS.has(word));

/** "geophysicist", "cellist", "obstetrician", "cartographer", "beekeeper": nouns of professions that no list has all of. */
const isProfession = (word: string): boolean => word.length > 4 && PROFESSION.test(word) && !SURNAME.test(word);

const PROFESSION = /(?:ist|ician|ographer|keeper|smith)$/;
/** "Lindqvist" is a twig in Swedish. */
const SURNAME = /q[uv]ist$/;
export const NO_PROFESSIONS = wordSet(
  'insist resist assist consist persist desist subsist coexist checklist shortlist wishlist playlist blacklist waitlist exist twist wrist',
);

/** The singular of what several people are: "ministers" → "minister"; `null` where it is no such plural. */
export function personNounOfPlural(word: string): string | null {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('men')) return singular(`${word.slice(0, -3)}man`);
  if (!word.endsWith('s') || word.endsWith('ss')) return null;
  if (word.endsWith('ies')) return singular(`${word.slice(0, -3)}y`);
  return singular(word.slice(0, -1)) ?? (word.endsWith('es') ? singular(word.slice(0, -2)) : null);
}

export const isAddress = (word: string): boolean =>
  NEUTRAL_ADDRESSES.has(word) || MALE_ADDRESSES.has(word) || FEMALE_ADDRESSES.has(word);

/** Whether the word can stand before the head of a role: "former", "foreign", "vice". */
export const isRoleModifier = (word: string): boolean => ROLE_MODIFIERS.has(word);

/** What a form of address or a noun says of the person: "Mrs", "chairman", "actress". */
export function genderOfTitle(word: string): Gender | null {
  if (FEMALE_ADDRESSES.has(word) || FEMALE_NOUNS.has(word) || word.endsWith('woman')) return 'FEMALE';
  if (MALE_ADDRESSES.has(word) || MALE_NOUNS.has(word) || (word.endsWith('man') && word !== 'human')) return 'MALE';
  return null;
}

const singular = (word: string): string | null => (isPersonNoun(word) ? word : null);

const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);
