import type { RoleRecord } from '../../model/records.ts';
import type { ActorChange, ActorChanges } from '../actor-changes.ts';
import type { ActorLabel } from '../local-finding.ts';
import { corpusActor, type ActorTally } from '../corpus-actor.ts';
import { foldedText } from '../words.ts';
import { indexWords, unindex } from './full-text.ts';
import { keptJson } from './kept-json.ts';
import { actorDetails } from './rows.ts';
import type { Statements } from './statements.ts';

/**
 * Brings the actors of the corpus up to date at the end of a commit, each once however many articles it is in, and
 * answers by how many there are more.
 */
export function writeActors(statements: Statements, changes: ActorChanges): number {
  let more = 0;
  for (const [id, change] of changes) more += writeActor(statements, id, change);
  return more;
}

function writeActor(statements: Statements, id: string, change: ActorChange): number {
  addSums(statements, id, change);
  const before = statements.get('sums of an actor', { id }, (db, request) =>
    db.selectFrom('actors').select(['key', 'names', 'articles', 'mentions', 'quotes']).where('id', '=', request.id),
  );
  const articleCount = (before?.articles ?? 0) + change.articles;
  if (before) statements.run('delete from actors where key = ?', before.key);
  if (articleCount > 0) {
    const tally: ActorTally = {
      ...{ id, ...readSums(statements, id), articleCount },
      mentionCount: (before?.mentions ?? 0) + change.mentions,
      quoteCount: (before?.quotes ?? 0) + change.quotes,
    };
    insertActor(statements, tally, before);
  } else if (before) unindex(statements, 'actor_text', before.key);
  return Number(articleCount > 0) - Number(before !== undefined);
}

/** Sums that come to nothing leave no row behind. */
function addSums(statements: Statements, id: string, { labels, names, roles }: ActorChange): void {
  for (const [text, count] of labels) {
    const folded = foldedText((JSON.parse(text) as ActorLabel).name);
    addTo(statements, 'actor_labels', { actor_id: id, text, folded, count });
  }
  for (const [text, count] of names) {
    addTo(statements, 'actor_names', { actor_id: id, text, folded: foldedText(text), count });
  }
  for (const [text, count] of roles) addTo(statements, 'actor_roles', { actor_id: id, text, count });
}

function addTo(
  statements: Statements,
  table: 'actor_labels' | 'actor_names' | 'actor_roles',
  row: { readonly actor_id: string; readonly text: string; readonly folded?: string; readonly count: number },
): void {
  if (row.count === 0) return;
  statements.insert(table, row, 'on conflict (actor_id, text) do update set count = count + excluded.count');
  statements.run(`delete from ${table} where actor_id = ? and text = ? and count = 0`, row.actor_id, row.text);
}

const readSums = (statements: Statements, id: string): Pick<ActorTally, 'labels' | 'aliases' | 'roles'> => ({
  labels: statements
    .all('labels of an actor', { id }, (db, request) =>
      db.selectFrom('actor_labels').select(['text', 'count']).where('actor_id', '=', request.id),
    )
    .map(({ text, count }) => ({ label: keptJson(text) as ActorLabel, articles: count })),
  aliases: statements.all('names of an actor', { id }, (db, request) =>
    db.selectFrom('actor_names').select(['text', 'count']).where('actor_id', '=', request.id),
  ),
  roles: statements
    .all('roles of an actor', { id }, (db, request) =>
      db.selectFrom('actor_roles').select(['text', 'count']).where('actor_id', '=', request.id),
    )
    .map(({ text, count }) => ({ text, count, ...firstPlaceOf(statements, id, text) })),
});

/** Where the earliest article that gives an actor a role does so first. */
function firstPlaceOf(statements: Statements, id: string, role: string): Pick<RoleRecord, 'articleId' | 'span'> {
  const place = statements.get('first place of a role', { id, role }, (db, request) =>
    db
      .selectFrom('actor_role_places')
      .select(['article_id', 'start', 'end'])
      .where('actor_id', '=', request.id)
      .where('text', '=', request.role)
      .orderBy('published')
      .orderBy('article_id')
      .limit(1),
  );
  return { articleId: place?.article_id ?? '', span: { start: place?.start ?? 0, end: place?.end ?? 0 } };
}

function insertActor(
  statements: Statements,
  tally: ActorTally,
  before: { readonly key: number; readonly names: string } | undefined,
): void {
  const actor = corpusActor(tally);
  const names = searchedNames(tally);
  const key = statements.insert('actors', {
    ...(before && { key: before.key }),
    ...{ id: actor.id, alphabetical: foldedText(actor.name), names, kind: actor.kind },
    ...{ country_code: actor.countryCode, wikidata_id: actor.wikidataId },
    ...{ articles: actor.articleCount, mentions: actor.mentionCount, quotes: actor.quoteCount },
    details: actorDetails(actor),
  });
  if (names === before?.names) return;
  if (before) unindex(statements, 'actor_text', key);
  indexWords(statements, 'actor_text', key, '', names);
}

/** All its names, with a sign between them that no phrase goes across. */
const searchedNames = ({ labels, aliases }: ActorTally): string =>
  [
    ...new Set(
      [...labels.map(({ label }) => label.name), ...aliases.map(({ text }) => text)].map((name) => foldedText(name)),
    ),
  ]
    .sort()
    .join(' · ');
