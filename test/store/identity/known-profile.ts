import type { ActorKind } from '../../../src/model/annotations.ts';
import { identify } from '../../../src/store/identity/identify.ts';
import { type KnownProfile, weightOf } from '../../../src/store/identity/profile.ts';
import { put, type WrittenActor } from '../written-article.ts';

/** The profile of an actor that so many articles write about like this. */
export function known(written: WrittenActor, articles = 1): KnownProfile {
  const words = [...(written.called ?? [written.name]), ...(written.roles ?? [])].join(', ');
  const { annotations } = put({ path: 'a', body: [words], actors: [written] });
  const [identity] = identify(annotations);
  if (identity === undefined || !('profile' in identity)) throw new Error('The name alone tells who it is.');
  return { ...identity.profile, weight: weightOf(articles) };
}

export const organization = (name: string, ...called: readonly string[]): WrittenActor => ({
  name,
  kind: 'ORGANIZATION' satisfies ActorKind,
  called: [name, ...called],
});
