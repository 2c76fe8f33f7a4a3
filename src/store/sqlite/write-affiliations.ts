import type { FoundAffiliation } from '../affiliations-of.ts';
import type { Statements } from './statements.ts';

/** Adds the affiliations of an article, whose mentions are there. */
export function insertAffiliations(
  statements: Statements,
  articleId: string,
  published: number,
  affiliations: readonly FoundAffiliation[],
): void {
  for (const { member, of, span } of affiliations) {
    statements.insert('affiliations', {
      ...{ article_id: articleId, member_mention: member, of_mention: of, published },
      ...{ member_id: '', of_id: '', start: span.start, end: span.end },
    });
  }
  if (affiliations.length > 0) settleAffiliations(statements, articleId);
}

/** Gives the affiliations of an article to the actors that are mentioned there now. */
export function settleAffiliations(statements: Statements, articleId: string): void {
  statements.run(
    `update affiliations set
       member_id = (select actor_id from mentions m where m.article_id = affiliations.article_id and m.position = member_mention),
       of_id = (select actor_id from mentions m where m.article_id = affiliations.article_id and m.position = of_mention)
     where article_id = ?`,
    articleId,
  );
}
