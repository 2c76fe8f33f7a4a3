import type { CorpusRecord } from '../../model/records.ts';
import type { ActorChanges } from '../actor-changes.ts';
import type { Change, Commit } from '../content-writer.ts';
import type { Profile } from '../identity/profile.ts';
import { type ArticleRecords, recordsOf } from '../records-of.ts';
import { readCorpus, writeCorpus } from './corpus.ts';
import { deleteArticle, type KeptArticle } from './delete-article.ts';
import { deleteFile, readProblem, touchFile, writeFile } from './files.ts';
import { freeId, freeSlug } from './free-names.ts';
import { addProfile, decideIdentities, type ProfileChanges, takeProfile } from './identities.ts';
import { insertFound, insertText } from './insert-article.ts';
import { moveActors } from './move-actors.ts';
import { linkArticle } from './profiles.ts';
import type { Statements } from './statements.ts';
import { writeActors } from './write-actors.ts';

/** Applies the changes as one transaction that ends in a new revision, if a reader can see any of them. */
export const commitChanges = (statements: Statements, changes: readonly Change[]): Commit =>
  statements.transaction(() => {
    const before = readCorpus(statements);
    const work: Work = {
      statements,
      corpus: { ...before, revision: before.revision + 1 },
      actors: new Map(),
      profiles: new Map(),
      waiting: new Map(),
      done: { added: 0, changed: 0, moved: 0, removed: 0, refused: 0 },
      visible: false,
    };
    for (const change of changes) apply(work, change);
    if (!work.visible) return { revision: before.revision, ...work.done };
    settleActors(work);
    work.corpus.actors += writeActors(statements, work.actors);
    writeCorpus(statements, work.corpus);
    return { revision: work.corpus.revision, ...work.done };
  });

/** A commit while it is made. */
interface Work {
  readonly statements: Statements;
  /** As it will be. */
  readonly corpus: Writable<CorpusRecord>;
  readonly actors: ActorChanges;
  readonly profiles: ProfileChanges;
  /** Articles of which the text is written, and who is in it not yet told; by their ids. */
  readonly waiting: Map<string, Waiting>;
  readonly done: Writable<Omit<Commit, 'revision'>>;
  /** Whether a reader can see any of it. */
  visible: boolean;
}

interface Waiting {
  readonly key: number;
  readonly records: ArticleRecords;
}

type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

function apply(work: Work, change: Change): void {
  switch (change.type) {
    case 'PUT':
      put(work, change);
      break;
    case 'TOUCH':
      touchFile(work.statements, change.path, change.stamp);
      break;
    case 'MOVE':
      move(work, change);
      break;
    case 'REMOVE':
      remove(work, change.path);
      break;
    case 'REFUSE':
      refuse(work, change);
      break;
  }
}

function put(work: Work, { file, stamp, document, annotations }: Change & { type: 'PUT' }): void {
  const { statements, corpus } = work;
  const kept = readKept(statements, file.path);
  if (kept) takeOut(work, kept);
  const id = kept?.id ?? freeId(statements, file.path);
  const records = recordsOf(id, file, document, annotations);
  const slug = freeSlug(statements, document, { id, path: file.path, slug: kept?.slug });
  const identity = { slug, revision: corpus.revision, ...(kept && { key: kept.key }) };
  work.waiting.set(id, { key: insertText(statements, records, identity), records });
  for (const profile of profilesOf(records)) addProfile(statements, work.profiles, profile);
  corpus.articles += 1;
  corpus.sections += records.sections.length;
  work.done[kept ? 'changed' : 'added'] += 1;
  work.visible = true;
  clearProblem(work, file.path);
  writeFile(statements, file.path, stamp, null);
}

/** An article that is kept for the new path gives way. */
function move(work: Work, { from, to, stamp }: Change & { type: 'MOVE' }): void {
  const { statements, corpus } = work;
  const kept = readKept(statements, from);
  if (!kept || from === to) return;
  remove(work, to);
  clearProblem(work, from);
  deleteFile(statements, from);
  statements.run('update articles set path = ?, revision = ? where key = ?', to, corpus.revision, kept.key);
  writeFile(statements, to, stamp, null);
  work.done.moved += 1;
  work.visible = true;
}

function remove(work: Work, path: string): void {
  const kept = readKept(work.statements, path);
  if (kept) {
    takeOut(work, kept);
    work.done.removed += 1;
  }
  clearProblem(work, path);
  deleteFile(work.statements, path);
}

function refuse(work: Work, { problem, stamp }: Change & { type: 'REFUSE' }): void {
  const before = readProblem(work.statements, problem.path);
  if (before === null) work.corpus.problems += 1;
  if (before !== JSON.stringify(problem)) work.visible = true;
  writeFile(work.statements, problem.path, stamp, problem);
  work.done.refused += 1;
}

function takeOut(work: Work, kept: KeptArticle): void {
  const take = (profileId: string) => takeProfile(work.statements, work.profiles, profileId);
  const waiting = work.waiting.get(kept.id);
  if (waiting) for (const { id } of profilesOf(waiting.records)) take(id);
  work.waiting.delete(kept.id);
  const { sections, quotes, mentions } = deleteArticle(work.statements, kept, work.actors, take);
  work.corpus.articles -= 1;
  work.corpus.sections -= sections;
  work.corpus.quotes -= quotes;
  work.corpus.mentions -= mentions;
  work.visible = true;
}

/** Decides who everybody is, and writes what was found in the new articles and moves what was found in others accordingly. */
function settleActors({ statements, corpus, profiles, actors, waiting }: Work): void {
  const decided = decideIdentities(statements, profiles);
  moveActors(statements, decided, actors);
  for (const { key, records } of waiting.values()) {
    const actorIds = records.identities.map((identity) =>
      'profile' in identity ? decided.actorOf(identity.profile.id) : identity.actorId,
    );
    insertFound(statements, key, records, actorIds, actors);
    for (const { id } of profilesOf(records)) linkArticle(statements, decided.keyOf(id), key);
    corpus.quotes += records.quotes.length;
    corpus.mentions += records.mentions.length;
  }
}

/** Each once. */
const profilesOf = ({ identities }: ArticleRecords): readonly Profile[] => [
  ...new Map(
    identities.flatMap((identity) => ('profile' in identity ? [[identity.profile.id, identity.profile]] : [])),
  ).values(),
];

function clearProblem(work: Work, path: string): void {
  if (readProblem(work.statements, path) === null) return;
  work.corpus.problems -= 1;
  work.visible = true;
}

const readKept = (statements: Statements, path: string): KeptArticle | undefined =>
  statements.get('article of a path', { path }, (db, request) =>
    db.selectFrom('articles').select(['key', 'id', 'slug', 'published']).where('path', '=', request.path),
  );
