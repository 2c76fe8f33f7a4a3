import { type Kysely, sql } from 'kysely';
import type { CorrectionRecord, GivenCorrection } from '../../model/records.ts';
import { grouped } from '../../text/grouped.ts';
import type { CorrectionCollection } from '../content-store.ts';
import type { Clue } from '../content-writer.ts';
import { foldedText } from '../words.ts';
import { keysMatching } from './full-text.ts';
import { keptJson } from './kept-json.ts';
import { ascending } from './keyset.ts';
import { makeLookUp } from './look-up.ts';
import { makeList } from './paging.ts';
import type { Statements } from './statements.ts';
import type { CorrectionRow, Tables } from './tables.ts';

export function makeCorrections(statements: Statements): CorrectionCollection {
  const list = makeList(statements, {
    name: 'corrections',
    orders: { PLACE: [ascending('at.file', ''), ascending('at.line', 0), ascending('at.id', '')] },
    resolve: (filter: Record<string, never>) => filter,
    rows: (db) => db.selectFrom('corrections as at').selectAll('at').select(articleCount),
    edges: (rows, cursors) => rows.map((row, index) => ({ node: correctionOf(row), cursor: cursors[index] ?? '' })),
    knownCount: () => null,
  });
  const byIds = makeLookUp(
    statements,
    'corrections of ids',
    (db, ids) => db.selectFrom('corrections as at').selectAll('at').select(articleCount).where('at.id', 'in', ids),
    (row) => row.id,
    correctionOf,
  );
  return { ...list, byIds, ofActors: (actorIds) => ofActors(statements, actorIds) };
}

const articleCount = sql<number>`(select count(*) from article_corrections where correction_id = at.id)`.as('articles');

function ofActors(statements: Statements, actorIds: readonly string[]): readonly (readonly CorrectionRecord[])[] {
  const rows = statements.all('corrections of actors', { list: JSON.stringify(actorIds) }, (db, { list }) =>
    db
      .selectFrom(['article_actors as a', 'corrections as at'])
      .selectAll('at')
      .select(['a.actor_id', articleCount])
      .distinct()
      .where('a.actor_id', 'in', sql<string>`(select value from json_each(${list}))`)
      .where('a.corrections', 'is not', null)
      .where('at.id', 'in', sql<string>`(select value from json_each(a.corrections))`)
      .orderBy('at.file')
      .orderBy('at.line')
      .orderBy('at.id'),
  );
  const byActor = grouped(rows, (row) => row.actor_id);
  return actorIds.map((id) => (byActor.get(id) ?? []).map(correctionOf));
}

export const readKnownCorrections = (statements: Statements): readonly CorrectionRecord[] =>
  statements
    .all('known corrections', {}, (db) =>
      db
        .selectFrom('corrections as at')
        .selectAll('at')
        .select(articleCount)
        .orderBy('at.file')
        .orderBy('at.line')
        .orderBy('at.id'),
    )
    .map(correctionOf);

/** Puts corrections in the place of those before, and lets articles be read again. */
export function writeCorrections(
  statements: Statements,
  corrections: readonly GivenCorrection[],
  outdated: readonly string[],
): void {
  statements.run('delete from corrections');
  for (const { id, file, line, ...details } of corrections) {
    statements.insert('corrections', { id, file, line, details: JSON.stringify(details) });
  }
  for (const path of outdated) statements.run(`update articles set extractor = '' where path = ?`, path);
}

export function pathsWith(statements: Statements, clue: Clue): readonly string[] {
  if ('correction' in clue) return pathsOf(statements, 'paths of a correction', clue.correction, correctedBy);
  if ('names' in clue)
    return pathsOf(statements, 'paths of names', JSON.stringify(clue.names.map((name) => foldedText(name))), naming);
  const words = foldedText(clue.words).split(' ').slice(0, MOST_WORDS);
  return pathsOf(statements, 'paths of words', words.map((word) => `"${word}"`).join(' AND '), holding);
}

/** Of a long quote the first words lead to it as well. */
const MOST_WORDS = 50;

const pathsOf = (
  statements: Statements,
  name: string,
  asked: string,
  build: (db: Kysely<Tables>, asked: string) => ReturnType<typeof correctedBy>,
): readonly string[] =>
  statements.all(name, { asked }, (db, request) => build(db, request.asked)).map(({ path }) => path);

const correctedBy = (db: Kysely<Tables>, correction: string) =>
  db
    .selectFrom('articles as a')
    .select('a.path')
    .where('a.id', 'in', (by) =>
      by.selectFrom('article_corrections').select('article_id').where('correction_id', '=', correction),
    )
    .orderBy('a.path');

const naming = (db: Kysely<Tables>, folded: string) => {
  const list = sql<string>`(select value from json_each(${folded}))`;
  const actors = db
    .selectFrom('actor_names')
    .select('actor_id')
    .where('folded', 'in', list)
    .union(db.selectFrom('actor_labels').select('actor_id').where('folded', 'in', list));
  return db
    .selectFrom('articles as a')
    .select('a.path')
    .where('a.id', 'in', (of) => of.selectFrom('article_actors').select('article_id').where('actor_id', 'in', actors))
    .orderBy('a.path');
};

const holding = (db: Kysely<Tables>, match: string) =>
  db
    .selectFrom('articles as a')
    .select('a.path')
    .where('a.key', 'in', keysMatching('article_text', match))
    .orderBy('a.path');

const correctionOf = (row: CorrectionRow & { readonly articles: number }): CorrectionRecord => ({
  id: row.id,
  file: row.file,
  line: row.line,
  ...(keptJson(row.details) as Omit<GivenCorrection, 'id' | 'file' | 'line'>),
  articleCount: row.articles,
});
