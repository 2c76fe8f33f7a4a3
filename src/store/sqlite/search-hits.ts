import type { Span } from '../../text/span.ts';
import type { SearchHit, SearchKind } from '../content-store.ts';
import { highlightsOf } from '../highlights.ts';
import { parseSearchQuery } from '../search-query.ts';
import { partsOfActor, partsOfArticle, partsOfQuote, partsOfSection, type SearchedParts } from '../searched-parts.ts';
import { makeLookUp } from './look-up.ts';
import { actorOf, ARTICLE_COLUMNS, articleOf, QUOTE_COLUMNS, quoteOf, SECTION_COLUMNS, sectionOf } from './rows.ts';
import type { Statements } from './statements.ts';

/** A hit with where in it the words that were looked for stand. */
export interface MarkedHit {
  readonly node: SearchHit;
  readonly highlights: readonly Span[];
}

/** Makes the function that reads the records of hits, each kind at once, and marks what was looked for in them. */
export function makeHitReader(
  statements: Statements,
): (query: string, hits: readonly { readonly kind: SearchKind; readonly id: string }[]) => readonly MarkedHit[] {
  const { articles, sections, quotes, actors, texts } = lookUps(statements);

  return (query, hits) => {
    const wanted = parseSearchQuery(query);
    const mark = (text: string, parts: SearchedParts): readonly Span[] => highlightsOf(wanted, text, parts);
    const idsOf = (kind: SearchKind): readonly string[] => hits.filter((hit) => hit.kind === kind).map((hit) => hit.id);
    const marked = new Map<string, MarkedHit>();

    for (const record of present(articles(idsOf('ARTICLE')))) {
      const highlights = mark(record.text, partsOfArticle(record));
      marked.set(`ARTICLE ${record.id}`, { node: { kind: 'ARTICLE', record }, highlights });
    }
    for (const [record, text] of withTexts(sections(idsOf('SECTION')))) {
      const highlights = mark(text, partsOfSection(record));
      marked.set(`SECTION ${record.id}`, { node: { kind: 'SECTION', record }, highlights });
    }
    for (const [record, text] of withTexts(quotes(idsOf('QUOTE')))) {
      marked.set(`QUOTE ${record.id}`, {
        node: { kind: 'QUOTE', record },
        highlights: mark(text, partsOfQuote(record)),
      });
    }
    for (const record of present(actors(idsOf('ACTOR')))) {
      const highlights = mark(record.name, partsOfActor(record));
      marked.set(`ACTOR ${record.id}`, { node: { kind: 'ACTOR', record }, highlights });
    }
    return present(hits.map(({ kind, id }) => marked.get(`${kind} ${id}`) ?? null));
  };

  /** Each record with the text of its article. */
  function withTexts<R extends { readonly articleId: string }>(records: readonly (R | null)[]): readonly [R, string][] {
    const found = present(records);
    const canonical = texts(found.map(({ articleId }) => articleId));
    return found.map((record, index) => [record, canonical[index] ?? '']);
  }
}

const present = <R>(records: readonly (R | null)[]): readonly R[] => records.filter((record) => record !== null);

const lookUps = (statements: Statements) => ({
  articles: makeLookUp(
    statements,
    'articles found',
    (db, ids) => db.selectFrom('articles').select(ARTICLE_COLUMNS).where('id', 'in', ids),
    (row) => row.id,
    articleOf,
  ),
  sections: makeLookUp(
    statements,
    'sections found',
    (db, ids) => db.selectFrom('sections').select(SECTION_COLUMNS).where('id', 'in', ids),
    (row) => row.id,
    sectionOf,
  ),
  quotes: makeLookUp(
    statements,
    'quotes found',
    (db, ids) => db.selectFrom('quotes').select(QUOTE_COLUMNS).where('id', 'in', ids),
    (row) => row.id,
    quoteOf,
  ),
  actors: makeLookUp(
    statements,
    'actors found',
    (db, ids) => db.selectFrom('actors').select(['id', 'details']).where('id', 'in', ids),
    (row) => row.id,
    actorOf,
  ),
  texts: makeLookUp(
    statements,
    'texts found',
    (db, ids) => db.selectFrom('articles').select(['id', 'text']).where('id', 'in', ids),
    (row) => row.id,
    (row) => row.text,
  ),
});
