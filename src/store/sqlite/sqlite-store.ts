import type { ContentStore } from '../content-store.ts';
import { makeActors } from './actors.ts';
import { makeAffiliationPlaces } from './affiliation-places.ts';
import { makeAffiliations } from './affiliations.ts';
import { makeActorsWithin } from './actors-within.ts';
import { makeArticles } from './articles.ts';
import { makeCoActors } from './co-actors.ts';
import { makeCorrections, pathsWith, readKnownCorrections } from './corrections.ts';
import { commitChanges } from './commit.ts';
import { readCorpus } from './corpus.ts';
import { readKnownFiles } from './files.ts';
import { makeMentions } from './mentions.ts';
import { openDatabase, type OpenDatabase } from './open-database.ts';
import { makeProblems } from './problems.ts';
import { makeQuoteActors } from './quote-actors.ts';
import { makeQuotes } from './quotes.ts';
import { makeRolePlaces } from './role-places.ts';
import { makeSearch } from './search.ts';
import { makeSections } from './sections.ts';
import { makeSharedParagraphs } from './shared-paragraphs.ts';
import { makeStatements } from './statements.ts';
import { makeTimelines } from './timelines.ts';

/** Opens the store in one SQLite database. It answers at once: no method of it returns a promise. */
export const openSqliteStore = async (location: string): Promise<ContentStore> =>
  makeSqliteStore(await openDatabase(location));

export function makeSqliteStore(database: OpenDatabase): ContentStore {
  const statements = makeStatements(database);
  const corpus = () => readCorpus(statements);
  return {
    articles: makeArticles(statements, () => corpus().articles),
    sections: makeSections(statements, () => corpus().sections),
    quotes: makeQuotes(statements, () => corpus().quotes),
    mentions: makeMentions(statements, () => corpus().mentions),
    actors: makeActors(statements, () => corpus().actors),
    actorsWithin: makeActorsWithin(statements),
    coActors: makeCoActors(statements),
    corrections: makeCorrections(statements),
    sharedParagraphs: makeSharedParagraphs(statements),
    rolePlaces: makeRolePlaces(statements),
    affiliations: makeAffiliations(statements),
    affiliationPlaces: makeAffiliationPlaces(statements),
    quoteActors: makeQuoteActors(statements),
    timelines: makeTimelines(statements),
    search: makeSearch(statements),
    problems: makeProblems(statements, () => corpus().problems),
    corpus,
    knownFiles: () => readKnownFiles(statements),
    knownCorrections: () => readKnownCorrections(statements),
    pathsWith: (clues) => clues.map((clue) => pathsWith(statements, clue)),
    commit: (changes) => commitChanges(statements, changes),
    close: () => {
      database.connection.close();
    },
  };
}
