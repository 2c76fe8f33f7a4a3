import { blocksOf, callNamesOf, loneBlock } from '../identity/blocks.ts';
import { joinLoneSurnames } from '../identity/lone-surname.ts';
import { joinOrganizations } from '../identity/join-organizations.ts';
import { joinPeople } from '../identity/join-people.ts';
import { type Decisions, type Profile, weightOf } from '../identity/profile.ts';
import {
  deleteProfile,
  hasBlock,
  insertProfile,
  joinText,
  type KeptProfile,
  readBearers,
  readBlock,
  readProfile,
  writeCount,
  writeDecision,
} from './profiles.ts';
import type { Statements } from './statements.ts';

/** How one commit changes in how many articles each profile is; by the profile's id. */
export type ProfileChanges = Map<string, ProfileChange>;

interface ProfileChange {
  readonly profile: Profile;
  /** As it was before the commit. */
  readonly before: KeptProfile | null;
  difference: number;
}

/** Notes that an article has a profile. */
export function addProfile(statements: Statements, changes: ProfileChanges, profile: Profile): void {
  const change = changes.get(profile.id) ?? { profile, before: readProfile(statements, profile.id), difference: 0 };
  changes.set(profile.id, change);
  change.difference += 1;
}

/** Notes that an article that had a profile is gone, and answers whom it was of before the commit. */
export function takeProfile(statements: Statements, changes: ProfileChanges, id: string): KeptProfile | null {
  const known = changes.get(id);
  const before = known ? known.before : readProfile(statements, id);
  const profile = known?.profile ?? before;
  if (!profile) return null;
  const change = known ?? { profile, before, difference: 0 };
  changes.set(id, change);
  change.difference -= 1;
  return before;
}

/** What a commit decided. */
export interface Decided {
  readonly actorOf: (profileId: string) => string;
  /** As {@link actorOf} was before the commit. */
  readonly actorBefore: (profileId: string) => string;
  /** Profiles that have articles from before the commit which now are another's. */
  readonly moved: readonly KeptProfile[];
  /** Of the row of a profile that the commit counted. */
  readonly keyOf: (profileId: string) => number;
}

/**
 * Decides anew, at the end of a commit, where profiles came or went or have twice or half as many articles: in the blocks of
 * those, and of the surnames alone that may mean them. Everything else stays as it is, whatever there is of it.
 */
export function decideIdentities(statements: Statements, changes: ProfileChanges): Decided {
  const isNew = (id: string): boolean => changes.get(id)?.before === null;
  const work: Work = { statements, isNew, former: new Map(), current: new Map(), callNames: new Set() };
  const blocks = new Set<string>();
  const keys = writeCounts(statements, changes);
  for (const profile of weightyOf(changes)) {
    noteNames(work, profile);
    for (const block of blocksOf(profile)) blocks.add(block);
  }
  const [lone, others] = [new Set<string>(), new Set<string>()];
  for (const block of blocks) (block.startsWith(loneBlock('')) ? lone : others).add(block);
  decideBlocks(work, others);
  for (const name of work.callNames) lone.add(loneBlock(name));
  for (const block of lone) decideLone(work, block);

  const read = (id: string): KeptProfile | null => changes.get(id)?.before ?? readProfile(statements, id);
  return {
    actorOf: (id) => work.current.get(id) ?? read(id)?.actorId ?? '',
    actorBefore: (id) => work.former.get(id)?.actorId ?? read(id)?.actorId ?? '',
    moved: [...work.former.values()],
    keyOf: (id) => keys.get(id) ?? 0,
  };
}

interface Work {
  readonly statements: Statements;
  /** Whether the commit brought the profile. */
  readonly isNew: (profileId: string) => boolean;
  /** Profiles as they were before another actor was decided for them. */
  readonly former: Map<string, KeptProfile>;
  /** The actors that were decided, by profile. */
  readonly current: Map<string, string>;
  /** Sounds of names of which the bearers are not as they were. */
  readonly callNames: Set<string>;
}

/** Writes the new counts down, and answers the keys of the rows by the profiles' ids. */
function writeCounts(statements: Statements, changes: ProfileChanges): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  for (const [id, { profile, before, difference }] of changes) {
    const articles = (before?.articles ?? 0) + difference;
    if (before === null) {
      if (articles > 0) keys.set(id, insertProfile(statements, profile, articles));
      continue;
    }
    keys.set(id, before.rowKey);
    if (articles === 0) deleteProfile(statements, before);
    else if (difference !== 0) writeCount(statements, before.rowKey, articles);
  }
  return keys;
}

/** The profiles that came, went, or have another weight: decisions that depend on them may be others now. */
const weightyOf = (changes: ProfileChanges): readonly Profile[] =>
  [...changes.values()]
    .filter(({ before, difference }) => weightOf((before?.articles ?? 0) + difference) !== (before?.weight ?? 0))
    .map(({ profile }) => profile);

function decideBlocks(work: Work, blocks: ReadonlySet<string>): void {
  const seen = new Set<string>();
  for (const block of blocks) {
    if (seen.has(block)) continue;
    const profiles = readConnected(work.statements, block, seen);
    const [first] = profiles;
    if (first === undefined) continue;
    write(work, profiles, first.kind === 'PERSON' ? joinPeople(profiles) : joinOrganizations(profiles));
  }
}

/** The profiles of a block, and of all blocks that profiles connect it with. */
function readConnected(statements: Statements, start: string, seen: Set<string>): readonly KeptProfile[] {
  const profiles = new Map<string, KeptProfile>();
  const waiting = [start];
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    if (seen.has(block)) continue;
    seen.add(block);
    for (const profile of readBlock(statements, block)) {
      if (profiles.has(profile.id)) continue;
      profiles.set(profile.id, profile);
      waiting.push(...blocksOf(profile));
    }
  }
  return [...profiles.values()];
}

function decideLone(work: Work, block: string): void {
  if (!hasBlock(work.statements, block)) return;
  const profiles = readBlock(work.statements, block);
  const bearers = readBearers(work.statements, block.slice(loneBlock('').length));
  write(work, profiles, joinLoneSurnames(profiles, bearers));
}

/** Keeps what was decided otherwise than before. */
function write(work: Work, profiles: readonly KeptProfile[], decisions: Decisions): void {
  for (const profile of profiles) {
    const decision = decisions.get(profile.id);
    if (!decision) continue;
    work.current.set(profile.id, decision.actorId);
    const join = joinText(decision.join);
    if (decision.actorId === profile.actorId && join === profile.join) continue;
    writeDecision(work.statements, profile.rowKey, decision.actorId, join);
    if (decision.actorId === profile.actorId) continue;
    if (!work.isNew(profile.id)) work.former.set(profile.id, profile);
    noteNames(work, profile);
  }
}

function noteNames({ callNames }: Work, profile: Profile): void {
  const names = callNamesOf(profile);
  if (names !== null) callNames.add(names.surname).add(names.given);
}
