import type { Document } from '../../model/document.ts';
import { identifierOf } from '../../text/identifier.ts';
import { wantedSlug } from '../slug.ts';
import type { Statements } from './statements.ts';

/** The id of a new article: a function of its path, unless an article that came from there and moved has it still. */
export function freeId(statements: Statements, path: string): string {
  let id = identifierOf('article', path);
  for (let count = 2; isTaken(statements, 'id', id); count++) id = identifierOf('article', path, String(count));
  return id;
}

/** The slug of an article. It keeps the one it had as long as its title wants the same; a taken one is made distinct by its id. */
export function freeSlug(
  statements: Statements,
  document: Document,
  { id, path, slug }: { readonly id: string; readonly path: string; readonly slug: string | undefined },
): string {
  const wanted = wantedSlug(document, path) || id;
  if (slug === wanted || slug === `${wanted}-${id}`) return slug;
  let free = wanted;
  while (isTaken(statements, 'slug', free)) free = `${free}-${id}`;
  return free;
}

const isTaken = (statements: Statements, column: 'id' | 'slug', value: string): boolean =>
  statements.get(`articles with the ${column}`, { value }, (db, request) =>
    db.selectFrom('articles').select('key').where(column, '=', request.value),
  ) !== undefined;
