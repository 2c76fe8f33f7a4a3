import type { Evidence } from '../../model/annotations.ts';
import type { KnownProfile, Profile } from '../identity/profile.ts';
import { weightOf } from '../identity/profile.ts';
import { nameId } from '../identity/actor-id.ts';
import { blocksOf, callNamesOf } from '../identity/blocks.ts';
import { memo } from '../identity/memo.ts';
import { MOST_BEARERS } from '../identity/lone-surname.ts';
import { keptJson } from './kept-json.ts';
import type { Statements } from './statements.ts';
import type { ProfileRow } from './tables.ts';

/** A profile as it is kept, with what was decided of it. */
export interface KeptProfile extends KnownProfile {
  readonly rowKey: number;
  readonly articles: number;
  readonly actorId: string;
  /** As JSON. */
  readonly join: string | null;
}

const COLUMNS = ['p.key', 'p.id', 'p.name', 'p.articles', 'p.actor_id', 'p.joined', 'p.details'] as const;

type ProfileDetails = Pick<Profile, 'kind' | 'key' | 'distinction' | 'isOne' | 'traits' | 'aliases' | 'scene'>;

const profileOf = (
  row: Pick<ProfileRow, 'key' | 'id' | 'name' | 'articles' | 'actor_id' | 'joined' | 'details'>,
): KeptProfile => ({
  ...detailsOf(row.details),
  ...{ id: row.id, name: row.name, articles: row.articles, weight: weightOf(row.articles) },
  ...{ rowKey: row.key, actorId: row.actor_id, join: row.joined },
});

/** A profile is read each time that its surname is decided upon. */
const detailsOf = memo((details) => keptJson(details) as ProfileDetails);

export function readProfile(statements: Statements, id: string): KeptProfile | null {
  const row = statements.get('profile of an id', { id }, (db, request) =>
    db.selectFrom('profiles as p').select(COLUMNS).where('p.id', '=', request.id),
  );
  return row ? profileOf(row) : null;
}

export const readBlock = (statements: Statements, block: string): readonly KeptProfile[] =>
  statements
    .all('profiles of a block', { block }, (db, request) =>
      db
        .selectFrom('profile_blocks as b')
        .innerJoin('profiles as p', 'p.key', 'b.profile')
        .select(COLUMNS)
        .where('b.block', '=', request.block),
    )
    .map(profileOf);

/** Those with a given name who have this sound for it or for a surname; of both the most written of first, up to `MOST_BEARERS`. */
export const readBearers = (statements: Statements, sound: string): readonly KeptProfile[] => {
  const found = [...readCalled(statements, 'surname', sound), ...readCalled(statements, 'given', sound)];
  return [...new Map(found.map((profile) => [profile.id, profile])).values()];
};

const readCalled = (statements: Statements, column: 'surname' | 'given', sound: string): readonly KeptProfile[] =>
  statements
    .all(`bearers of a ${column}`, { sound, most: MOST_BEARERS }, (db, request) =>
      db
        .selectFrom('profiles as p')
        .select(COLUMNS)
        .where(`p.${column}`, '=', request.sound)
        .orderBy('p.weight', 'desc')
        .orderBy('p.id')
        .limit(request.most),
    )
    .map(profileOf);

export const hasBlock = (statements: Statements, block: string): boolean =>
  statements.get('any profile of a block', { block }, (db, request) =>
    db.selectFrom('profile_blocks').select('profile').where('block', '=', request.block).limit(1),
  ) !== undefined;

/** The keys of the articles that have a profile. */
export const readArticlesOf = (statements: Statements, rowKey: number): readonly number[] =>
  statements
    .all('articles of a profile', { rowKey }, (db, request) =>
      db.selectFrom('article_profiles').select('article').where('profile', '=', request.rowKey),
    )
    .map(({ article }) => article);

export function linkArticle(statements: Statements, rowKey: number, article: number): void {
  statements.insert('article_profiles', { profile: rowKey, article });
}

export function unlinkArticle(statements: Statements, rowKey: number, article: number): void {
  statements.run('delete from article_profiles where profile = ? and article = ?', rowKey, article);
}

/** Adds a profile that is of the actor of its name until something else is decided, and answers its key. */
export function insertProfile(statements: Statements, profile: Profile, articles: number): number {
  const { id, kind, name, key, distinction, isOne, traits, aliases, scene } = profile;
  const details = { kind, key, distinction, isOne, traits, aliases, scene } satisfies ProfileDetails;
  const rowKey = statements.insert('profiles', {
    ...{ id, name_id: nameId(profile), name, weight: weightOf(articles), articles },
    ...(callNamesOf(profile) ?? { given: null, surname: null }),
    ...{ actor_id: nameId(profile), joined: null, details: JSON.stringify(details) },
  });
  for (const block of blocksOf(profile)) statements.insert('profile_blocks', { block, profile: rowKey });
  return rowKey;
}

export function deleteProfile(statements: Statements, { rowKey, ...profile }: KeptProfile): void {
  for (const block of blocksOf(profile)) {
    statements.run('delete from profile_blocks where block = ? and profile = ?', block, rowKey);
  }
  statements.run('delete from profiles where key = ?', rowKey);
}

export function writeCount(statements: Statements, rowKey: number, articles: number): void {
  statements.run(
    'update profiles set articles = ?, weight = ? where key = ?',
    ...[articles, weightOf(articles), rowKey],
  );
}

export function writeDecision(statements: Statements, rowKey: number, actorId: string, join: string | null): void {
  statements.run('update profiles set actor_id = ?, joined = ? where key = ?', actorId, join, rowKey);
}

export const joinText = (join: Evidence | null): string | null =>
  join && JSON.stringify({ rule: join.rule, note: join.note } satisfies Evidence);
