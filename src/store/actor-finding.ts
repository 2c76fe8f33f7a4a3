import type { ActorAnnotation, ActorKind, Alias, Annotations, RoleAnnotation } from '../model/annotations.ts';

/** What one article calls an actor and takes it for. */
export interface ActorLabel {
  readonly name: string;
  readonly kind: ActorKind;
  readonly countryCode: string | null;
  readonly wikidataId: string | null;
}

/** All that one article says of an actor. The actor of the corpus is made of the set of these. */
export interface ActorFinding {
  readonly id: string;
  readonly label: ActorLabel;
  readonly aliases: readonly Alias[];
  /** Each once, where it stands first. */
  readonly roles: readonly RoleAnnotation[];
  readonly mentionCount: number;
  /** Quotes of which it is a speaker. */
  readonly quoteCount: number;
  /** Ids of those that changed it. */
  readonly corrections: readonly string[];
}

/** What the annotations of one article say of each of its actors. */
export const findingsOf = ({ actors, quotes }: Annotations): readonly ActorFinding[] =>
  actors.map(({ id, name, kind, countryCode, wikidataId, aliases, roles, mentions, corrections = [] }) => ({
    id,
    label: { name, kind, countryCode, wikidataId },
    aliases,
    roles: firstOfEach(roles),
    mentionCount: mentions.length,
    quoteCount: quotes.filter((quote) => quote.speakers.includes(id)).length,
    corrections,
  }));

const firstOfEach = (roles: ActorAnnotation['roles']): readonly RoleAnnotation[] => {
  const inOrder = [...roles].sort((a, b) => a.span.start - b.span.start);
  return [...new Map(inOrder.reverse().map((role) => [role.text, role])).values()].reverse();
};
