import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Named } from './finding.ts';

/** Names and descriptions of actors and their roles, by their tokens. */
export interface NamedWords {
  readonly startingAt: (from: number) => Named | null;
  /** `to` is the token after the last. */
  readonly endingAt: (to: number) => Named | null;
  /** Those that lie between two tokens, in order. */
  readonly within: (from: number, to: number) => readonly Named[];
  /** Whose role the token is a part of. */
  readonly roleAt: (at: number) => ActorDraft | null;
}

/** A pronoun says nothing of its own of who belongs to whom, so it is not among them. */
export function namedWords(drafts: readonly ActorDraft[]): NamedWords {
  const starts = new Map<number, Named>();
  const ends = new Map<number, Named>();
  const roleWords = new Map<number, ActorDraft>();
  for (const draft of drafts) {
    for (const { from, to, form } of draft.mentions) {
      if (form === 'PRONOUN') continue;
      const named = { from, to, draft };
      starts.set(from, named);
      ends.set(to, named);
    }
    for (const { from, to } of draft.roles) for (let at = from; at < to; at++) roleWords.set(at, draft);
  }
  return {
    startingAt: (from) => starts.get(from) ?? null,
    endingAt: (to) => ends.get(to) ?? null,
    within: (from, to) => {
      const found: Named[] = [];
      for (let at = from; at < to; at++) {
        const named = starts.get(at);
        if (named !== undefined && named.to <= to) found.push(named);
      }
      return found;
    },
    roleAt: (at) => roleWords.get(at) ?? null,
  };
}
