import type { CorpusRecord } from '../../model/records.ts';
import type { Statements } from './statements.ts';

/** How large the corpus is. It is kept, not counted. */
export function readCorpus(statements: Statements): CorpusRecord {
  const row = statements.get('corpus', {}, (db) => db.selectFrom('corpus').selectAll());
  return row ?? { revision: 0, articles: 0, sections: 0, quotes: 0, actors: 0, mentions: 0, problems: 0 };
}

export function writeCorpus(statements: Statements, corpus: CorpusRecord): void {
  const { revision, articles, sections, quotes, actors, mentions, problems } = corpus;
  statements.run(
    'update corpus set revision = ?, articles = ?, sections = ?, quotes = ?, actors = ?, mentions = ?, problems = ?',
    ...[revision, articles, sections, quotes, actors, mentions, problems],
  );
}
