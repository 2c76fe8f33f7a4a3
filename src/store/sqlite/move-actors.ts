import { mergeFindings } from '../actor-finding.ts';
import type { ActorChanges } from '../actor-changes.ts';
import { actorsOfQuote } from '../settle.ts';
import { deleteFinding, insertFinding, type KeptFinding, readFindings } from './article-findings.ts';
import type { Decided } from './identities.ts';
import { readArticlesOf } from './profiles.ts';
import { QUOTE_COLUMNS, quoteDetails, quoteOf } from './rows.ts';
import type { Statements } from './statements.ts';
import { settleAffiliations } from './write-affiliations.ts';

/** Gives the articles from before a commit to the actors that were decided in it. */
export function moveActors(statements: Statements, decided: Decided, changes: ActorChanges): void {
  const articles = new Set(decided.moved.flatMap(({ rowKey }) => readArticlesOf(statements, rowKey)));
  for (const article of articles) moveArticle(statements, article, decided, changes);
}

function moveArticle(statements: Statements, article: number, decided: Decided, changes: ActorChanges): void {
  const place = placeOf(statements, article);
  const findings = readFindings(statements, article);
  const before = findings.map((finding) => actorIdOf(finding, decided.actorBefore));
  const after = findings.map((finding) => actorIdOf(finding, decided.actorOf));
  const moved = findings.flatMap((finding, index) => (before[index] === after[index] ? [] : [{ finding, index }]));
  const isTouched = new Set(moved.flatMap(({ index }) => [before[index], after[index]]));

  for (const finding of mergeFindings(findings, before)) {
    if (isTouched.has(finding.id)) deleteFinding(statements, place, finding, changes);
  }
  const quotes = moveQuotes(
    statements,
    place.articleId,
    moved.map(({ finding }) => finding),
    (position) => actorsOfQuote(position, findings, after),
  );
  for (const finding of mergeFindings(findings, after)) {
    if (isTouched.has(finding.id)) {
      insertFinding(statements, place, finding, (position) => quotes.get(position) ?? 0, changes);
    }
  }
  for (const { finding, index } of moved) {
    for (const position of finding.mentions) {
      statements.run(
        'update mentions set actor_id = ? where article_id = ? and position = ?',
        ...[after[index] ?? '', place.articleId, position],
      );
    }
  }
  settleAffiliations(statements, place.articleId);
}

/** Writes the speakers of the quotes that actors had a part in, and answers the confidence of all quotes of the article. */
function moveQuotes(
  statements: Statements,
  articleId: string,
  moved: readonly KeptFinding[],
  actorsOf: (position: number) => ReturnType<typeof actorsOfQuote>,
): ReadonlyMap<number, number> {
  const positions = new Set(moved.flatMap(({ quotes, affiliations }) => [...quotes, ...affiliations]));
  const rows = statements.all('quotes to move', { articleId }, (db, request) =>
    db.selectFrom('quotes').select(QUOTE_COLUMNS).where('article_id', '=', request.articleId),
  );
  for (const row of rows) {
    if (!positions.has(row.position)) continue;
    const details = quoteDetails({ ...quoteOf(row), ...actorsOf(row.position) });
    statements.run(
      'update quotes set details = ? where article_id = ? and position = ?',
      details,
      articleId,
      row.position,
    );
  }
  return new Map(rows.map(({ position, confidence }) => [position, confidence]));
}

const actorIdOf = ({ actorId, profileId }: KeptFinding, actorOf: (profileId: string) => string): string =>
  actorId ?? actorOf(profileId ?? '');

function placeOf(statements: Statements, article: number) {
  const row = statements.get('place of an article', { article }, (db, request) =>
    db.selectFrom('articles').select(['id', 'published']).where('key', '=', request.article),
  );
  return { articleId: row?.id ?? '', published: row?.published ?? 0 };
}
