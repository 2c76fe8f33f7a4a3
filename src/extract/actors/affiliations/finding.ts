import type { ActorKind, Evidence } from '../../../model/annotations.ts';
import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Range } from '../names/name-mention.ts';

/** Words that name an actor, and whom they name. */
export interface Named extends Range {
  readonly draft: ActorDraft;
}

/** That a person speaks for or belongs to another actor. */
export interface AffiliationFinding {
  readonly member: Named;
  readonly of: Named;
  /** The words that say so, together with the two names: the role. */
  readonly words: Range;
  readonly evidence: Evidence;
}

export const isGroup = (kind: ActorKind): boolean => kind === 'ORGANIZATION' || kind === 'COUNTRY';
