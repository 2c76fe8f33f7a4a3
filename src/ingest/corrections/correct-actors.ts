import { knownKindOf, namedActor } from '../../extract/actors/named-actor.ts';
import type { ActorAnnotation, ActorKind, MentionAnnotation } from '../../model/annotations.ts';
import { foldedText } from '../../store/words.ts';
import { grouped } from '../../text/grouped.ts';
import { type Draft, namesOf } from './draft.ts';
import { join } from './join.ts';
import { part } from './part.ts';
import type { Calling } from './naming.ts';
import type { Settled } from './settle.ts';

/** What became of an actor of the text. */
export interface Fate {
  /** The id that it had. */
  readonly before: string;
  /** The id that it has; `null` where it is not an actor. */
  readonly after: string | null;
  /** Only these mentions of it became so, where it was parted. */
  readonly mentions: readonly MentionAnnotation[] | null;
}

export interface CorrectedActors {
  /** By first mention. */
  readonly actors: readonly ActorAnnotation[];
  readonly fates: readonly Fate[];
  /** Ids of the corrections that changed anything. */
  readonly applied: readonly string[];
}

/** The actors of a text parted, joined, renamed, given their kinds, or left out. */
export function correctActors(before: readonly ActorAnnotation[], settled: Settled, text: string): CorrectedActors {
  const parted = part(
    before.map((actor) => ({ actor, isParted: false, corrections: [] })),
    settled.apart,
    text,
  );
  const called = parted.map((draft) => callOf(draft, settled));
  const named = [...grouped(called, ({ key }) => key).values()].map((members) => identify(members, settled));
  // Two that have been given one name and kind are one.
  const joined = [...grouped(named, ({ actor }) => actor.id).values()].map(joinNamed);

  const kept = joined.filter(({ isNotActor }) => !isNotActor);
  return {
    actors: kept.map(({ actor, corrections }) => withCorrections(actor, corrections)).sort(byFirstMention),
    fates: joined.flatMap(({ actor, members, isNotActor }) =>
      members.map((member) => ({
        before: member.actor.id,
        after: isNotActor ? null : actor.id,
        mentions: member.isParted ? member.actor.mentions : null,
      })),
    ),
    applied: joined.flatMap(({ corrections }) => corrections),
  };
}

/** A draft with what corrections call it. */
interface Called {
  readonly draft: Draft;
  /** Equal for drafts of one text that corrections make one actor. */
  readonly key: string;
  readonly calling: Calling | null;
  readonly another: { readonly id: string; readonly call: string } | null;
}

function callOf(draft: Draft, { callingOf, anotherOf }: Settled): Called {
  const names = draft.actor.distinction === null ? namesOf(draft.actor) : [foldedText(draft.actor.name)];
  const correction = first(names, anotherOf);
  if (correction !== null) {
    const { id, decision } = correction;
    return { draft, key: `another ${decision.call}`, calling: null, another: { id, call: decision.call } };
  }
  const calling = first(names, callingOf);
  const key = calling === null ? `${draft.actor.id} ${draft.actor.distinction ?? ''}` : `named ${calling.key}`;
  return { draft, key, calling, another: null };
}

const first = <T>(names: readonly string[], find: (name: string) => T | null): T | null => {
  for (const name of names) {
    const found = find(name);
    if (found !== null) return found;
  }
  return null;
};

interface Named {
  readonly actor: ActorAnnotation;
  readonly members: readonly Draft[];
  readonly corrections: readonly string[];
  readonly isNotActor: boolean;
}

/** Gives drafts that are one actor their name, kind and id. */
function identify(members: readonly Called[], settled: Settled): Named {
  const drafts = members.map(({ draft }) => draft);
  const actors = drafts.map(({ actor }) => actor);
  const [{ calling, another, draft }] = members as [Called];
  const names =
    another === null ? (calling === null ? namesOf(draft.actor) : [calling.key]) : [foldedText(another.call)];
  const none = first(names, settled.notActorOf);
  const kinding = first(names, settled.kindOf);

  const name = another?.call ?? calling?.name ?? draft.actor.name;
  const distinction = another?.call ?? draft.actor.distinction;
  const kind = kinding?.decision.kind ?? (calling === null ? draft.actor.kind : kindOf(actors, name));
  const isKept = calling === null && kind === draft.actor.kind && distinction === null;
  const identity = isKept ? draft.actor : namedActor({ kind, name, otherNames: calling?.names ?? [], distinction });
  const { id, countryCode, wikidataId } = identity;
  const isOne = calling !== null && calling.isOne && distinction === null;
  const actor = join(actors, { id, name, kind, countryCode, wikidataId, distinction, isOne });

  const isChanged = (corrected: Draft): boolean =>
    drafts.length > 1 || corrected.actor.name !== name || corrected.actor.id !== actor.id;
  return {
    actor,
    members: drafts,
    isNotActor: none !== null,
    corrections: [
      ...drafts.flatMap(({ corrections }) => corrections),
      ...(another === null ? [] : [another.id]),
      ...members.filter((member) => isChanged(member.draft)).flatMap((member) => member.calling?.corrections ?? []),
      ...(kinding !== null && actors.some((was) => was.kind !== kind) ? [kinding.id] : []),
      ...(none === null ? [] : [none.id]),
    ],
  };
}

/** What the name is known for, else the kind of the one that had it, else of the one with most mentions; of equals the first by the alphabet. */
function kindOf(actors: readonly ActorAnnotation[], name: string): ActorKind {
  const known = knownKindOf(name);
  if (known !== null) return known;
  const key = foldedText(name);
  const isNamed = (actor: ActorAnnotation): number => Number(foldedText(actor.name) === key);
  const [best] = [...actors].sort(
    (a, b) => isNamed(b) - isNamed(a) || b.mentions.length - a.mentions.length || (a.kind < b.kind ? -1 : 1),
  );
  return best?.kind ?? 'PERSON';
}

const joinNamed = (same: readonly Named[]): Named =>
  same.reduce((one, other) => ({
    actor: join([one.actor, other.actor], one.actor),
    members: [...one.members, ...other.members],
    corrections: [...one.corrections, ...other.corrections],
    isNotActor: one.isNotActor || other.isNotActor,
  }));

const withCorrections = (actor: ActorAnnotation, corrections: readonly string[]): ActorAnnotation =>
  corrections.length === 0 ? actor : { ...actor, corrections: [...new Set(corrections)].sort() };

const byFirstMention = (a: ActorAnnotation, b: ActorAnnotation): number =>
  (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0);
