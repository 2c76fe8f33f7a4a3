import type { Gender } from '../../../model/annotations.ts';
import { fold } from './fold.ts';
import { EITHER_GIVEN_NAMES, FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from './given-name-table.ts';

export type { Gender };

/** Whether the word is a given name, of whomever: "Márton", "Jean-Luc", "Kim". */
export const isGivenName = (word: string): boolean => genders().has(key(word));

/** Whose name it is; `null` for a name of both, and for a word that is no given name. */
export const genderOfGivenName = (word: string): Gender | null => genders().get(key(word)) ?? null;

let made: ReadonlyMap<string, Gender | null> | undefined;

const genders = (): ReadonlyMap<string, Gender | null> => (made ??= readTables());

function readTables(): ReadonlyMap<string, Gender | null> {
  const map = new Map<string, Gender | null>();
  const read = (table: string, gender: Gender | null): void => {
    for (const name of table.trim().split(/\s+/)) {
      const word = fold(name);
      map.set(word, map.has(word) && map.get(word) !== gender ? null : gender);
    }
  };
  read(MALE_GIVEN_NAMES, 'MALE');
  read(FEMALE_GIVEN_NAMES, 'FEMALE');
  read(EITHER_GIVEN_NAMES, null);
  return map;
}

/** "Jean-Luc" is known as a whole, "Anna-Katharina" by its first part. */
function key(word: string): string {
  const folded = fold(word);
  if (genders().has(folded)) return folded;
  const hyphen = folded.indexOf('-');
  return hyphen > 2 ? folded.slice(0, hyphen) : folded;
}
