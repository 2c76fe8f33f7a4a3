import type { Annotations } from '../model/annotations.ts';
import type { Span } from '../text/span.ts';

/** That one actor speaks for or belongs to another, and the words that say so. */
export interface FoundAffiliation {
  readonly memberId: string;
  readonly ofId: string;
  readonly span: Span;
}

/**
 * The affiliations of an article's actors. The annotations name the two by their mentions, so that it is who is mentioned there now that
 * counts, also after a person has corrected it; one of which either is nobody any more, or both are the same, is left out.
 */
export function affiliationsOf({ actors, affiliations }: Annotations): readonly FoundAffiliation[] {
  const mentioned = new Map(
    actors.flatMap(({ id, mentions }) => mentions.map(({ span }) => [keyOf(span), id] as const)),
  );
  const found = new Map<string, FoundAffiliation>();
  for (const { member, of, span } of affiliations) {
    const memberId = mentioned.get(keyOf(member));
    const ofId = mentioned.get(keyOf(of));
    if (memberId === undefined || ofId === undefined || memberId === ofId) continue;
    found.set([memberId, ofId, span.start].join(' '), { memberId, ofId, span });
  }
  return [...found.values()];
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;
