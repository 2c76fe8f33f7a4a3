import { knownKindOf, namedActor } from '../../extract/actors/named-actor.ts';
import type { ActorAnnotation, Evidence, MentionAnnotation, QuoteAnnotation } from '../../model/annotations.ts';
import { foldedText } from '../../store/words.ts';
import { inWords } from '../../text/in-words.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { sourceWords } from './correct-quotes.ts';
import type { Correction } from './correction.ts';
import { namesOf } from './draft.ts';
import type { Settled } from './settle.ts';

interface Found {
  readonly actors: readonly ActorAnnotation[];
  readonly quotes: readonly QuoteAnnotation[];
}

/**
 * Gives quotes the speakers that people say they have. A pronoun or a description that names the speaker is theirs from
 * then on. One whom the text does not name by then is made an actor by such words alone ("the minister said"): where a quote
 * has none that could be a mention, it stays as it is, for no actor is made of nothing.
 */
export function correctSpeakers(
  found: Found,
  settled: Settled,
  text: string,
): Found & { readonly applied: readonly string[] } {
  const applied = new Set<string>();
  let { actors } = found;
  const quotes = found.quotes.map((quote) => {
    const words = ` ${foldedText(quote.content.map(({ start, end }) => text.slice(start, end)).join(' '))} `;
    return settled.speakers.reduce((current, correction) => {
      if (!words.includes(` ${foldedText(correction.decision.quote)} `)) return current;
      const spoken = speak(current, correction, actors, settled);
      if (spoken === null) return current;
      const changed = { ...spoken.quote, attributedTo: spoken.quote.attributedTo ?? sourceWords(current, text) };
      if (isSaidAlike(changed, current)) return current;
      applied.add(correction.id);
      actors = spoken.actors;
      return changed;
    }, quote);
  });
  return { actors: actors.filter(({ mentions }) => mentions.length > 0), quotes, applied: [...applied] };
}

interface Spoken {
  readonly quote: QuoteAnnotation;
  readonly actors: readonly ActorAnnotation[];
}

function speak(
  quote: QuoteAnnotation,
  { id, decision, says }: Correction<'SPEAKER'>,
  before: readonly ActorAnnotation[],
  settled: Settled,
): Spoken | null {
  let actors = before;
  const speakers: ActorAnnotation[] = [];
  for (const name of decision.speakers) {
    const known = actorNamed(name, actors, settled);
    const mention =
      decision.speakers.length === 1 ? mentionIn(quote, actors, { rule: 'correction', note: says }) : null;
    if (known === null && mention === null) return null;
    const speaker = known ?? makeActor(name, settled);
    const isMoved = mention !== null && (known === null || mention.from !== null) && mention.from !== known?.id;
    if (isMoved)
      actors = moveMention(actors, { ...speaker, corrections: withId(speaker.corrections, id) }, mention.mention);
    speakers.push(speaker);
  }
  return {
    actors,
    quote: {
      ...quote,
      speakers: speakers.map((speaker) => speaker.id),
      attributedTo: speakers.length === 0 ? null : inWords(speakers.map(({ name }) => name)),
      evidence: [...quote.evidence, { rule: 'correction', note: says }],
      corrections: withId(quote.corrections, id),
    },
  };
}

const isSaidAlike = (a: QuoteAnnotation, b: QuoteAnnotation): boolean =>
  a.speakers.join() === b.speakers.join() && a.attributedTo === b.attributedTo;

const withId = (ids: readonly string[] = [], id: string): readonly string[] => [...new Set([...ids, id])].sort();

/** The actor that a person means by a name: of several the one with most mentions. */
function actorNamed(name: string, actors: readonly ActorAnnotation[], { finalKeyOf }: Settled): ActorAnnotation | null {
  const key = finalKeyOf(foldedText(name));
  const isOwn = (actor: ActorAnnotation): boolean => foldedText(actor.name) === key;
  const named = actors.filter((actor) => namesOf(actor).includes(key));
  const [best] = named.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.mentions.length - a.mentions.length);
  return best ?? null;
}

function makeActor(written: string, { callingOf, kindOf }: Settled): ActorAnnotation {
  const calling = callingOf(foldedText(written));
  const name = calling?.name ?? written;
  const kind = kindOf(calling?.key ?? foldedText(name))?.decision.kind ?? knownKindOf(name) ?? 'PERSON';
  const identity = { kind, name, otherNames: calling?.names ?? [], distinction: null };
  return {
    ...{ ...namedActor(identity), name, kind, distinction: null, gender: null, nationalities: [] },
    ...{ aliases: [], roles: [], mentions: [] },
  };
}

/** A mention that the words for the speaker are or could be, and the id of the actor that it is of now. */
interface SourceMention {
  readonly mention: MentionAnnotation;
  readonly from: string | null;
}

/** Words that hold a name are nobody else's mention. */
function mentionIn(
  { source }: QuoteAnnotation,
  actors: readonly ActorAnnotation[],
  evidence: Evidence,
): SourceMention | null {
  const span: Span | undefined = source?.[0];
  if (span === undefined) return null;
  const there = actors.flatMap(({ id, mentions }) =>
    mentions.filter((mention) => overlaps(mention.span, span)).map((mention) => ({ mention, from: id })),
  );
  const [only, ...others] = there;
  if (only === undefined) return { mention: { span, form: 'DESCRIPTION', evidence }, from: null };
  if (others.length > 0 || only.mention.form === 'NAME') return null;
  return { mention: { ...only.mention, evidence }, from: only.from };
}

function moveMention(
  actors: readonly ActorAnnotation[],
  to: ActorAnnotation,
  mention: MentionAnnotation,
): readonly ActorAnnotation[] {
  const others = actors
    .filter(({ id }) => id !== to.id)
    .map((actor) => ({ ...actor, mentions: actor.mentions.filter(({ span }) => !overlaps(span, mention.span)) }));
  const mentions = [...to.mentions, mention].sort((a, b) => a.span.start - b.span.start);
  return [...others, { ...to, mentions }].sort(
    (a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0),
  );
}
