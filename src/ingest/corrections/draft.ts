import type { ActorAnnotation } from '../../model/annotations.ts';
import { foldedText } from '../../store/words.ts';

/** An actor of a text on its way through the corrections. */
export interface Draft {
  readonly actor: ActorAnnotation;
  /** Whether its mentions were taken from the actor of the same id, which quotes still know it by. */
  readonly isParted: boolean;
  /** Ids of the corrections that changed it. */
  readonly corrections: readonly string[];
}

/**
 * The folded names by which corrections know an actor, its own first: beside that its other full names, of two words
 * or more. A country has only its own, since "Downing Street" may stand for the United Kingdom.
 */
export function namesOf({ name, kind, aliases }: ActorAnnotation): readonly string[] {
  const own = foldedText(name);
  if (kind === 'COUNTRY') return [own];
  const others = aliases.map(({ text }) => foldedText(text)).filter((alias) => alias.includes(' ') && alias !== own);
  return [own, ...others];
}
