import type { ProblemRecord } from '../../model/records.ts';
import type { Collection } from '../content-store.ts';
import { keptJson } from './kept-json.ts';
import { ascending } from './keyset.ts';
import { makeLookUp } from './look-up.ts';
import { makeList } from './paging.ts';
import type { Statements } from './statements.ts';

export function makeProblems(
  statements: Statements,
  countAll: () => number,
): Collection<ProblemRecord, Record<string, never>, 'PATH'> {
  const list = makeList(statements, {
    name: 'problems',
    orders: { PATH: [ascending('f.path', '')] },
    resolve: (filter: Record<string, never>) => filter,
    rows: (db) => db.selectFrom('files as f').select('f.problem').where('f.problem', 'is not', null),
    edges: (rows, cursors) => rows.map((row, index) => ({ node: problemOf(row), cursor: cursors[index] ?? '' })),
    knownCount: countAll,
  });
  const byIds = makeLookUp(
    statements,
    'problems of paths',
    (db, paths) =>
      db.selectFrom('files').select(['path', 'problem']).where('path', 'in', paths).where('problem', 'is not', null),
    (row) => row.path,
    problemOf,
  );
  return { ...list, byIds };
}

const problemOf = ({ problem }: { readonly problem: string | null }): ProblemRecord =>
  keptJson(problem ?? '') as ProblemRecord;
