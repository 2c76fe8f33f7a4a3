import type { ActorAnnotation, MentionForm } from '../../../model/annotations.ts';
import { firstWhere } from '../../../text/first-where.ts';
import type { Span } from '../../../text/span.ts';
import type { ActorReading, UnnamedActor } from '../../actors/actor-reading.ts';

/** A mention with whom it names. */
export interface IndexedMention extends Span {
  readonly form: MentionForm;
  readonly who: Who;
}

/** A named actor, or somebody without a name. */
type Who =
  | { readonly actor: ActorAnnotation; readonly unnamed: null }
  | { readonly actor: null; readonly unnamed: UnnamedActor };

/** Every mention of a text in its order. */
export type MentionIndex = readonly IndexedMention[];

export function indexMentions({ actors, unnamed }: ActorReading): MentionIndex {
  const named = actors.flatMap((actor) =>
    actor.mentions.map(({ span, form }): IndexedMention => ({ ...span, form, who: { actor, unnamed: null } })),
  );
  const others = unnamed.flatMap((one) =>
    one.mentions.map((span): IndexedMention => ({ ...span, form: 'DESCRIPTION', who: { actor: null, unnamed: one } })),
  );
  return [...named, ...others].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mentions that lie wholly in a span. */
export function mentionsIn(index: MentionIndex, { start, end }: Span): readonly IndexedMention[] {
  const first = firstFrom(index, start);
  let last = first;
  while ((index[last]?.start ?? Infinity) < end) last++;
  return index.slice(first, last).filter((mention) => mention.end <= end);
}

/** How many mentions back a description may reach. */
const REACH = 300;

/** The mentions before a place, the nearest first; not endlessly many, so that a long text takes no longer a word. */
export function mentionsBefore(index: MentionIndex, at: number): readonly IndexedMention[] {
  const end = firstFrom(index, at);
  return index.slice(Math.max(0, end - REACH), end).reverse();
}

/** The mentions from a place on, the nearest first. */
export function mentionsFrom(index: MentionIndex, at: number): readonly IndexedMention[] {
  const first = firstFrom(index, at);
  return index.slice(first, first + REACH);
}

/** The place of the first mention that begins at `start` or after it. */
const firstFrom = (index: MentionIndex, start: number): number =>
  firstWhere(index.length, (at) => (index[at]?.start ?? Infinity) >= start);
