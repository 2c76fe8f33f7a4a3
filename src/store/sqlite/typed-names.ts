import { type AliasedExpression, type Kysely, sql } from 'kysely';
import { parseNamePrefix } from '../search-query.ts';
import { foldedWords } from '../words.ts';
import { matches, matchOf } from './full-text.ts';
import type { Statements } from './statements.ts';
import type { ActorRow, Tables } from './tables.ts';

/** What a person has typed of a name so far. */
export interface TypedName {
  /** In the language of the full-text index. */
  readonly match: string;
  /** The same, word by word. */
  readonly starts: readonly string[];
  /** Whether so few actors have such a name that it is best to find them all and sort them. */
  readonly isRare: boolean;
}

/**
 * Reads a typed name, and finds how many go by it as far as that matters. With `n` of `N` actors, sorting them costs
 * `n` reads, and to go down the ranking until ten are found costs about `10 N / n`: the two meet at the root of `10 N`, so
 * that one letter of 50,000 actors and three letters of them take the same few milliseconds.
 *
 * @throws OnrecordError `BAD_FILTER` for a name without a letter
 */
export function readTypedName(statements: Statements, name: string, actorCount: number): TypedName {
  const match = matchOf(parseNamePrefix(name));
  const limit = Math.ceil(Math.sqrt(PAGE * actorCount));
  const found = statements.get('actors of a typed name', { match, limit }, (db, request) =>
    db
      .selectFrom(sql`(${matches('actor_text', request.match)} limit ${request.limit})`.as('some'))
      .select(({ fn }) => fn.countAll<number>().as('count')),
  );
  return { match, starts: foldedWords(name).map(({ folded }) => folded), isRare: (found?.count ?? 0) < limit };
}

const PAGE = 10;

/** The actors with such a name, as `at`: sorted afterwards or only counted, or else read along the ranking that is asked for. */
export const actorsOfTypedName = (
  db: Kysely<Tables>,
  { match, starts, isRare }: TypedName,
  isRanked: boolean,
): AliasedExpression<ActorRow, 'at'> =>
  isRanked && !isRare
    ? db
        .selectFrom('actors as a')
        .selectAll('a')
        .where((where) =>
          where.and(starts.map((start) => sql<boolean>`instr(' ' || ${where.ref('a.names')}, ' ' || ${start}) > 0`)),
        )
        .as('at')
    : db
        .selectFrom(sql<{ readonly key: number }>`(${matches('actor_text', match)})`.as('typed'))
        .crossJoin('actors as a')
        .whereRef('a.key', '=', 'typed.key')
        .selectAll('a')
        .as('at');
