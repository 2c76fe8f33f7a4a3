import { sql } from 'kysely';
import type { Evidence } from '../../model/annotations.ts';
import type { JoinRecord } from '../../model/records.ts';
import { MOST_JOINS } from '../content-store.ts';
import { keptJson } from './kept-json.ts';
import type { Statements } from './statements.ts';

/** Why names were taken for those of each actor. */
export const readJoins = (statements: Statements, ids: readonly string[]): readonly (readonly JoinRecord[])[] =>
  ids.map((id) =>
    statements
      .all('joins of an actor', { id, most: MOST_JOINS }, (db, request) =>
        db
          .selectFrom('profiles')
          .select(['name', 'joined'])
          .select(({ fn }) => fn.sum<number>('articles').as('articles'))
          .where('actor_id', '=', request.id)
          .where('joined', 'is not', null)
          .groupBy(['name', 'joined'])
          .orderBy(sql.ref('articles'), 'desc')
          .orderBy('name')
          .orderBy('joined')
          .limit(request.most),
      )
      .map(({ name, joined, articles }) => ({
        name,
        evidence: keptJson(joined ?? '') as Evidence,
        articleCount: articles,
      })),
  );
