import { sql } from 'kysely';
import type { Statements } from './statements.ts';

/**
 * The ids that actors have now. Where no actor has an id, and it is that of a name which all articles give to one actor, that one is
 * meant: the id of "Kovács" alone becomes Anna Kovács's when the two are joined. Any other id stays what it is.
 */
export function currentIds(statements: Statements, ids: readonly string[]): readonly string[] {
  const current = new Map(
    statements
      .all('current ids', { list: JSON.stringify(ids) }, (db, { list }) =>
        db
          .selectFrom(sql<{ value: string }>`json_each(${list})`.as('asked'))
          .innerJoin('profiles as p', 'p.name_id', 'asked.value')
          .where(({ not, exists, selectFrom }) =>
            not(exists(selectFrom('actors as a').select('a.id').whereRef('a.id', '=', 'asked.value'))),
          )
          .groupBy('asked.value')
          .having(({ fn }) => fn.count('p.actor_id').distinct(), '=', 1)
          .select(({ fn }) => ['asked.value as asked', fn.min('p.actor_id').as('current')]),
      )
      .map((row) => [row.asked, row.current]),
  );
  return current.size === 0 ? ids : ids.map((id) => current.get(id) ?? id);
}
