import type { ActorSelector, PublishedFilter } from '../content-store.ts';
import { timeRangeOf, type TimeRange } from '../published.ts';
import { foldedText } from '../words.ts';
import { bearersOfSurname } from './bearers-of-surname.ts';
import { currentIds } from './current-ids.ts';
import { matchOfText } from './full-text.ts';
import type { Statements } from './statements.ts';

/** The ids of the actors that a selector names; of one by name, all that go by it, or else the people of that surname. */
function actorIdsOf(statements: Statements, selector: ActorSelector): readonly string[] {
  if ('id' in selector) return currentIds(statements, [selector.id]);
  const folded = foldedText(selector.name);
  if (folded === '') return [];
  const ids = statements
    .all('actors of a name', { folded }, (db, request) =>
      db
        .selectFrom('actor_names')
        .select('actor_id')
        .where('folded', '=', request.folded)
        .union(db.selectFrom('actor_labels').select('actor_id').where('folded', '=', request.folded)),
    )
    .map((row) => row.actor_id);
  return [...(ids.length > 0 ? ids : bearersOfSurname(statements, folded))].sort();
}

/** The ids behind each of several selectors; `null` where one names nobody, so that nothing can pass. */
export function allActorIds(
  statements: Statements,
  selectors: readonly ActorSelector[] | undefined,
): readonly (readonly string[])[] | null {
  const ids = (selectors ?? []).map((selector) => actorIdsOf(statements, selector));
  return ids.every((some) => some.length > 0) ? ids : null;
}

/** The parts of a filter that mean the same in every list, looked up. */
export interface CommonFilter {
  /** In the language of the full-text index. */
  readonly match?: string;
  readonly time?: TimeRange;
}

export function commonFilter({ text, ...days }: PublishedFilter & { readonly text?: string }): CommonFilter {
  const time = timeRangeOf(days);
  return { ...(text !== undefined && { match: matchOfText(text) }), ...(time && { time }) };
}

/**
 * The article of a section; `null` where there is no such section, or it is not of the article that is asked for too.
 */
export function articleOfSection(statements: Statements, sectionId: string, articleId?: string): string | null {
  const section = statements.get('article of a section', { sectionId }, (db, request) =>
    db.selectFrom('sections').select('article_id').where('id', '=', request.sectionId),
  );
  if (!section || (articleId !== undefined && articleId !== section.article_id)) return null;
  return section.article_id;
}
