import { sql } from 'kysely';
import { matches } from './full-text.ts';
import type { Statements } from './statements.ts';

/**
 * The ids of the people whose names end with a surname, most mentioned first: "doyle" is Margaret Doyle's and Kevin Doyle's,
 * also where no article calls them only that. For names that nobody goes by.
 */
export const bearersOfSurname = (statements: Statements, folded: string): readonly string[] =>
  folded === ''
    ? []
    : statements
        .all('bearers of a surname', { match: `"${folded}"`, ending: ` ${folded}` }, (db, { match, ending }) =>
          db
            .selectFrom(sql<{ readonly key: number }>`(${matches('actor_text', match)})`.as('found'))
            .crossJoin('actors as at')
            .whereRef('at.key', '=', 'found.key')
            .where('at.kind', '=', 'PERSON')
            .where(sql<string>`substr(at.alphabetical, -length(${ending}))`, '=', ending)
            .select('at.id')
            .orderBy('at.mentions', 'desc')
            .orderBy('at.alphabetical')
            .orderBy('at.id'),
        )
        .map(({ id }) => id);
