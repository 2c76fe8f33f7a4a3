import { type Expression, type Kysely, sql } from 'kysely';
import type { ActorKind } from '../../model/annotations.ts';
import type { ActorCollection, ActorFilter } from '../content-store.ts';
import { parseNamePrefix } from '../search-query.ts';
import { foldedText } from '../words.ts';
import { keysMatching, matchOf } from './full-text.ts';
import { currentIds } from './current-ids.ts';
import { readJoins } from './joins.ts';
import { ascending, descending } from './keyset.ts';
import { makeLookUp } from './look-up.ts';
import { makeList } from './paging.ts';
import { actorOf } from './rows.ts';
import type { Statements } from './statements.ts';
import type { Tables } from './tables.ts';

const ORDERS = {
  MOST_MENTIONED: [descending('at.mentions', 0), ascending('at.alphabetical', ''), ascending('at.id', '')],
  MOST_QUOTED: [descending('at.quotes', 0), ascending('at.alphabetical', ''), ascending('at.id', '')],
  NAME: [ascending('at.alphabetical', ''), ascending('at.id', '')],
} as const;

export function makeActors(statements: Statements, countAll: () => number): ActorCollection {
  const list = makeList(statements, {
    name: 'actors',
    orders: ORDERS,
    resolve,
    rows: rowsOf,
    edges: (rows, cursors) => rows.map((row, index) => ({ node: actorOf(row), cursor: cursors[index] ?? '' })),
    knownCount: (known) => (Object.keys(known).length === 0 ? countAll() : null),
  });
  const lookUp = (column: 'id' | 'country_code' | 'wikidata_id') =>
    makeLookUp(
      statements,
      `actors of ${column}s`,
      (db, list) => mostMentionedFirst(db).select(`at.${column} as asked`).where(`at.${column}`, 'in', list),
      (row) => row.asked ?? '',
      actorOf,
    );
  const lookUpIds = lookUp('id');
  const byFolded = makeLookUp(
    statements,
    'actors of names',
    (db, list) =>
      mostMentionedFirst(db).innerJoin(namesIn(db, list).as('n'), 'n.actor_id', 'at.id').select('n.folded as asked'),
    (row) => row.asked,
    actorOf,
  );
  return {
    ...list,
    byIds: (ids) => lookUpIds(currentIds(statements, ids)),
    byNames: (names) => byFolded(names.map((name) => foldedText(name))),
    byCountryCodes: lookUp('country_code'),
    byWikidataIds: lookUp('wikidata_id'),
    joins: (ids) => readJoins(statements, ids),
  };
}

const mostMentionedFirst = (db: Kysely<Tables>) =>
  db
    .selectFrom('actors as at')
    .select('at.details')
    .orderBy('at.mentions', 'desc')
    .orderBy('at.alphabetical')
    .orderBy('at.id');

const namesIn = (db: Kysely<Tables>, list: Expression<string>) =>
  db
    .selectFrom('actor_names')
    .select(['actor_id', 'folded'])
    .where('folded', 'in', list)
    .union(db.selectFrom('actor_labels').select(['actor_id', 'folded']).where('folded', 'in', list));

/** An actor filter with its name looked into. */
interface Known {
  readonly match?: string;
  readonly kinds?: readonly ActorKind[];
  readonly countryCodes?: readonly string[];
  readonly quoted?: boolean;
}

function resolve({ name, kinds, countryCodes, quoted }: ActorFilter): Known | null {
  if (kinds?.length === 0 || countryCodes?.length === 0) return null;
  return {
    ...(name !== undefined && { match: matchOf(parseNamePrefix(name)) }),
    ...(kinds && { kinds }),
    ...(countryCodes && { countryCodes }),
    ...(quoted !== undefined && { quoted }),
  };
}

function rowsOf(db: Kysely<Tables>, { match, kinds, countryCodes, quoted }: Known) {
  let rows = db.selectFrom('actors as at').select('at.details');
  if (match !== undefined) rows = rows.where('at.key', 'in', keysMatching('actor_text', match));
  if (kinds) rows = rows.where('at.kind', 'in', kinds);
  if (countryCodes) rows = rows.where('at.country_code', 'in', countryCodes);
  if (quoted !== undefined) rows = rows.where('at.quotes', quoted ? '>' : '=', sql.lit(0));
  return rows;
}
