import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Words } from '../words.ts';
import { roleAfter } from './role-after.ts';
import { roleTaken } from './role-taken.ts';

/** Adds the roles that stand after the names of people, in apposition or with a verb, and puts all roles in the order of the text. */
export function addRoles(words: Words, drafts: readonly ActorDraft[]): void {
  for (const { kind, mentions, roles } of drafts) {
    if (kind !== 'PERSON') continue;
    for (const mention of mentions) {
      for (const role of [roleAfter(words, mention), roleTaken(words, mention)]) if (role !== null) roles.push(role);
    }
    roles.sort((a, b) => a.from - b.from);
  }
}
