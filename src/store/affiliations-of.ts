import type { AffiliationAnnotation } from '../model/annotations.ts';
import type { Span } from '../text/span.ts';

/** That whom one mention names speaks for or belongs to whom another names, and the words that say so. */
export interface FoundAffiliation {
  /** The position of the mention in the article: 0 for the first. */
  readonly member: number;
  readonly of: number;
  readonly span: Span;
}

/**
 * The affiliations of an article between its mentions, which are in the order of the text. Who is mentioned there is not asked: that is for
 * people to correct and for the corpus to tell. One of a mention that is none any more is left out.
 */
export function affiliationsOf(
  affiliations: readonly AffiliationAnnotation[],
  mentions: readonly { readonly span: Span }[],
): readonly FoundAffiliation[] {
  const positions = new Map(mentions.map(({ span }, position) => [keyOf(span), position]));
  return affiliations.flatMap(({ member, of, span }) => {
    const [from, to] = [positions.get(keyOf(member)), positions.get(keyOf(of))];
    return from === undefined || to === undefined ? [] : [{ member: from, of: to, span }];
  });
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;
