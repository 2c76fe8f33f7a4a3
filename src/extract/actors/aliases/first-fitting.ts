import type { ActorDraft } from './actor-draft.ts';

/**
 * Finds the first two actors that fit and are named before a token, again and again for later tokens, in work that grows
 * with the number of actors only: one that did not fit never does later, while one that fitted may cease to when its gender
 * becomes known.
 *
 * @param drafts in the order of their first mentions
 * @returns a function of the token that gives at most two, which is enough to know that there are several
 */
export function firstFitting(
  drafts: readonly ActorDraft[],
  fits: (draft: ActorDraft) => boolean,
): (before: number) => readonly ActorDraft[] {
  let found: readonly ActorDraft[] = [];
  let next = 0;
  return (before) => {
    found = found.filter(fits);
    for (; found.length < 2; next++) {
      const draft = drafts[next];
      if (draft === undefined || (before !== Infinity && (draft.mentions[0]?.from ?? Infinity) >= before)) break;
      if (fits(draft)) found = [...found, draft];
    }
    return found;
  };
}
