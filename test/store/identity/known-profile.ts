import type { ActorKind } from '../../../src/model/annotations.ts';
import { identify } from '../../../src/store/identity/identify.ts';
import { type Decisions, type KnownProfile, weightOf } from '../../../src/store/identity/profile.ts';
import { put, type WrittenActor } from '../written-article.ts';

/** The profile of an actor that so many articles write about like this. */
export function known(written: WrittenActor, articles = 1): KnownProfile {
  const words = [...(written.called ?? [written.name]), ...(written.roles ?? [])].join(', ');
  const { annotations } = put({ path: 'a', body: [words], actors: [written] });
  const [identity] = identify(annotations);
  if (identity === undefined || !('profile' in identity)) throw new Error('The name alone tells who it is.');
  return { ...identity.profile, weight: weightOf(articles) };
}

/** The names that are one actor’s, for each actor; a number tells equal names apart. */
export function joined(profiles: readonly KnownProfile[], decisions: Decisions): readonly (readonly string[])[] {
  const actors = new Map<string, string[]>();
  for (const { id, name } of profiles) {
    const actorId = decisions.get(id)?.actorId ?? 'nobody';
    actors.set(actorId, [...(actors.get(actorId) ?? []), name]);
  }
  return [...actors.values()];
}

export const organization = (name: string, ...called: readonly string[]): WrittenActor => ({
  name,
  kind: 'ORGANIZATION' satisfies ActorKind,
  called: [name, ...called],
});
