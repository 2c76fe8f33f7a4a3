import type { ActorKind, Evidence, MentionForm } from '../../../model/annotations.ts';
import type { GazetteerEntry } from '../gazetteer/entry.ts';
import type { Gender } from '../gazetteer/given-names.ts';
import type { Range } from '../names/name-mention.ts';

/** A mention whose actor is known. */
interface DraftMention extends Range {
  readonly form: MentionForm;
  readonly evidence: Evidence;
}

/** An actor while its mentions are being gathered. */
export interface ActorDraft {
  readonly kind: ActorKind;
  readonly entry: GazetteerEntry | null;
  /** The words of its fullest name. */
  readonly words: readonly string[];
  /** The fullest name, folded. */
  readonly key: string;
  /** Of a person, from the given name, else from titles; `null` where it is not known. */
  gender: Gender | null;
  readonly mentions: DraftMention[];
  readonly roles: Range[];
}
