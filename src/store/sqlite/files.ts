import type { ProblemRecord } from '../../model/records.ts';
import type { FileStamp, KnownFile } from '../content-writer.ts';
import type { Statements } from './statements.ts';

export const readKnownFiles = (statements: Statements): readonly KnownFile[] =>
  statements
    .all('known files', {}, (db) =>
      db
        .selectFrom('files as f')
        .leftJoin('articles as a', 'a.path', 'f.path')
        .select(['f.path', 'f.bytes', 'f.modified', 'f.problem', 'a.sha256', 'a.extractor'])
        .orderBy('f.path'),
    )
    .map(({ path, bytes, modified, problem, sha256, extractor }) => ({
      path,
      stamp: bytes === null || modified === null ? null : { bytes, modified },
      sha256,
      extractor,
      refused: problem !== null,
    }));

/** The problem of a file, as it is kept. */
export function readProblem(statements: Statements, path: string): string | null {
  const row = statements.get('problem of a file', { path }, (db, request) =>
    db.selectFrom('files').select('problem').where('path', '=', request.path),
  );
  return row?.problem ?? null;
}

/** Notes that a file was read, or was refused with a problem. */
export function writeFile(
  statements: Statements,
  path: string,
  stamp: FileStamp | null,
  problem: ProblemRecord | null,
): void {
  deleteFile(statements, path);
  statements.insert('files', {
    ...{ path, bytes: stamp?.bytes ?? null, modified: stamp?.modified ?? null },
    problem: problem && JSON.stringify(problem),
  });
}

export function touchFile(statements: Statements, path: string, { bytes, modified }: FileStamp): void {
  statements.run('update files set bytes = ?, modified = ? where path = ?', bytes, modified, path);
}

export function deleteFile(statements: Statements, path: string): void {
  statements.run('delete from files where path = ?', path);
}
