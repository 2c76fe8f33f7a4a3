import type { ActorKind } from '../../../model/annotations.ts';
import type { NameGroup } from '../aliases/name-group.ts';
import type { Words } from '../words.ts';

/** What one rule says of a name, how strongly, and why. */
export interface Vote {
  readonly kind: ActorKind;
  readonly weight: number;
  readonly rule: string;
  readonly note: string;
}

/** A rule that tells of what kind a name is, from its words or from where it stands. */
export type KindRule = (words: Words, group: NameGroup) => Vote | null;
