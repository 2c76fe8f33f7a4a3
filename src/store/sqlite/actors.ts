import { type Expression, type Kysely, sql } from 'kysely';
import type { ActorKind } from '../../model/annotations.ts';
import type { ActorCollection, ActorFilter, ActorOrder } from '../content-store.ts';
import { type TimeRange, timeRangeOf } from '../published.ts';
import { foldedText } from '../words.ts';
import { bearersOfSurname } from './bearers-of-surname.ts';
import { currentIds } from './current-ids.ts';
import { readJoins } from './joins.ts';
import { ascending, descending } from './keyset.ts';
import { makeLookUp } from './look-up.ts';
import { makeList } from './paging.ts';
import { actorOf } from './rows.ts';
import type { Statements } from './statements.ts';
import type { Tables } from './tables.ts';
import { actorsOfTypedName, readTypedName, type TypedName } from './typed-names.ts';

const ORDERS = {
  MOST_MENTIONED: [descending('at.mentions', 0), ascending('at.alphabetical', ''), ascending('at.id', '')],
  MOST_QUOTED: [descending('at.quotes', 0), ascending('at.alphabetical', ''), ascending('at.id', '')],
  NAME: [ascending('at.alphabetical', ''), ascending('at.id', '')],
} as const;

export function makeActors(statements: Statements, countAll: () => number): ActorCollection {
  const list = makeList(statements, {
    name: 'actors',
    orders: ORDERS,
    resolve: (filter: ActorFilter) => resolve(statements, filter, countAll),
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
    byNames: (names) => {
      const folded = names.map((name) => foldedText(name));
      const found = byFolded(folded);
      const ids = folded.map((name, index) => (found[index] ? '' : (bearersOfSurname(statements, name)[0] ?? '')));
      const bearers = ids.some((id) => id !== '') ? lookUpIds(ids) : [];
      return found.map((actor, index) => actor ?? bearers[index] ?? null);
    },
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
  readonly name?: TypedName;
  readonly kinds?: readonly ActorKind[];
  readonly countryCodes?: readonly string[];
  readonly quoted?: boolean;
  readonly minMentions?: number;
  readonly time?: TimeRange;
}

function resolve(statements: Statements, filter: ActorFilter, countAll: () => number): Known | null {
  const { name, kinds, countryCodes, quoted, minMentions } = filter;
  const time = timeRangeOf(filter);
  if (kinds?.length === 0 || countryCodes?.length === 0) return null;
  return {
    ...(name !== undefined && { name: readTypedName(statements, name, countAll()) }),
    ...(kinds && { kinds }),
    ...(countryCodes && { countryCodes }),
    ...(quoted !== undefined && { quoted }),
    ...(minMentions !== undefined && { minMentions }),
    ...(time && { time }),
  };
}

function rowsOf(db: Kysely<Tables>, filter: Known, order: ActorOrder | null) {
  const { name, kinds, countryCodes, quoted, minMentions, time } = filter;
  const named = name ? actorsOfTypedName(db, name, order !== null) : db.selectFrom('actors').selectAll().as('at');
  let rows = db.selectFrom(named).select('at.details');
  if (kinds) rows = rows.where('at.kind', 'in', kinds);
  if (countryCodes) rows = rows.where('at.country_code', 'in', countryCodes);
  if (quoted !== undefined) rows = rows.where('at.quotes', quoted ? '>' : '=', sql.lit(0));
  if (minMentions !== undefined) rows = rows.where('at.mentions', '>=', minMentions);
  if (time) {
    rows = rows.where((where) =>
      where.exists(
        where
          .selectFrom('article_actors as then')
          .select('then.article_id')
          .whereRef('then.actor_id', '=', 'at.id')
          .where('then.published', '>=', time.from)
          .where('then.published', '<=', time.until),
      ),
    );
  }
  return rows;
}
