import type { MentionForm } from '../model/annotations.ts';
import { firstWhere } from '../text/first-where.ts';
import { contains, type Span } from '../text/span.ts';

/** A mention, and the index of its actor in the article's list. */
interface LocalMention {
  readonly span: Span;
  readonly form: MentionForm;
  readonly actor: number;
}

/**
 * The indices of the actors that are spoken of in what was said. Who says "I", or of whom it is said that "he would appeal", speaks
 * of something else: pronouns of the speakers do not count. The mentions are those of the article, in its order.
 */
export function subjectsOf(
  content: readonly Span[],
  mentions: readonly LocalMention[],
  isSpeaker: (actor: number) => boolean,
): ReadonlySet<number> {
  const subjects = new Set<number>();
  for (const part of content) {
    const first = firstWhere(mentions.length, (at) => (mentions[at]?.span.start ?? part.start) >= part.start);
    for (let index = first; index < mentions.length; index++) {
      const mention = mentions[index];
      if (!mention || mention.span.start >= part.end) break;
      if (mention.form === 'PRONOUN' && isSpeaker(mention.actor)) continue;
      if (contains(part, mention.span)) subjects.add(mention.actor);
    }
  }
  return subjects;
}
