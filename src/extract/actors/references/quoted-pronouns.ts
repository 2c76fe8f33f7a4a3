import type { ActorAnnotation, QuoteAnnotation } from '../../../model/annotations.ts';
import { firstWhere } from '../../../text/first-where.ts';
import { QUOTE_MARK } from '../../../text/tokens.ts';
import type { ActorsOfText } from '../actors-of-text.ts';
import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Gender } from '../gazetteer/given-names.ts';
import { toMentions } from '../to-actor.ts';
import type { Words } from '../words.ts';
import { type Discourse, MEMORY, occur } from './discourse.ts';
import { functionOfCase } from './grammatical-function.ts';
import { isOfAnother } from './owner-of-person.ts';
import { type NamedRange, personAhead } from './person-ahead.ts';
import { personOfPronoun } from './personal-pronoun.ts';
import { type Pronoun, pronounAt } from './pronouns.ts';
import { spanEnds } from './ranges.ts';
import type { Referent } from './referent.ts';

/**
 * The actors with the pronouns that stand in quotation marks: "I" and "my" are the one who speaks, "we" the organisation that does, and
 * "he" somebody else than the speaker. What is quoted inside a quotation is left alone, and so is "I" where nobody is known to speak.
 */
export function withQuotedPronouns(
  { actors, drafts, words, discourse }: ActorsOfText,
  quotes: readonly QuoteAnnotation[],
): readonly ActorAnnotation[] {
  const places = quotedTokens(words, quotes);
  if (places.length === 0) return actors;
  const byId = new Map(actors.map(({ id }, i) => [id, drafts[i]]));
  const named = spanEnds(drafts.flatMap((draft) => draft.mentions.map((mention) => ({ ...mention, value: draft }))));
  const changed = new Set<ActorDraft>();
  const heard: Discourse = { occurrences: [], narrated: discourse.narrated };
  let next = 0;
  for (const { at, speakers } of places) {
    const pronoun = pronounAt(words, at);
    if (pronoun === null) continue;
    for (; (discourse.occurrences[next]?.at ?? Infinity) < at; next++) {
      const occurrence = discourse.occurrences[next];
      if (occurrence !== undefined) heard.occurrences.push(occurrence);
    }
    const speaking = speakers.map((id) => byId.get(id)).filter((draft) => draft !== undefined);
    const referent = referentOf(words, heard, named, at, pronoun, speaking);
    if (referent === null) continue;
    const does = functionOfCase(pronoun.case);
    occur(words, heard, { referent, at, to: at + 1, does, isEmbedded: false, isPronoun: true });
    if (
      !('named' in referent) ||
      (isGender(pronoun.stands) && pronoun.case === 'OWNER' && isOfAnother(words, named, at))
    )
      continue;
    const evidence = pronoun.stands === 'SPEAKER' || pronoun.stands === 'SPEAKERS' ? SPEAKER : PERSONAL;
    referent.named.mentions.push({ from: at, to: at + 1, form: 'PRONOUN', evidence });
    changed.add(referent.named);
  }
  return actors.map((actor, i) => {
    const draft = drafts[i];
    return draft === undefined || !changed.has(draft)
      ? actor
      : { ...actor, mentions: toMentions(words, draft.mentions) };
  });
}

const SPEAKER = { rule: 'quoted-pronouns', note: 'Who speaks of oneself.' };
const PERSONAL = { rule: 'quoted-pronouns', note: 'The person of that gender of whom the quotation speaks.' };

interface QuotedToken {
  readonly at: number;
  readonly speakers: readonly string[];
}

/** The tokens in quotation marks with who says them, in the order of the text; without what is quoted inside a quotation. */
function quotedTokens(words: Words, quotes: readonly QuoteAnnotation[]): readonly QuotedToken[] {
  const speakersAt = speakersByToken(words, quotes);
  const found: QuotedToken[] = [];
  let inner = '';
  for (let at = 0; at < words.count; at++) {
    const quotation = words.quotations[at] ?? 0;
    if (quotation !== words.quotations[at - 1]) inner = '';
    if (quotation === 0) continue;
    const isInnerMark =
      words.kinds[at] === QUOTE_MARK &&
      quotation === words.quotations[at - 1] &&
      quotation === words.quotations[at + 1];
    if (isInnerMark) inner = inner === '' ? (words.words[at] ?? '') : '';
    else if (inner === '') found.push({ at, speakers: speakersAt.get(at) ?? NOBODY });
  }
  return found;
}

const NOBODY: readonly string[] = [];

/** Of two quotes around a token the first: it is the one that the other lies in. */
function speakersByToken(words: Words, quotes: readonly QuoteAnnotation[]): ReadonlyMap<number, readonly string[]> {
  const byToken = new Map<number, readonly string[]>();
  for (const { content, speakers } of quotes) {
    for (const { start, end } of content) {
      const first = firstWhere(words.count, (at) => (words.starts[at] ?? 0) >= start);
      for (let at = first; at < words.count && (words.starts[at] ?? 0) < end; at++)
        if (words.quotations[at] !== 0 && !byToken.has(at)) byToken.set(at, speakers);
    }
  }
  return byToken;
}

function referentOf(
  words: Words,
  heard: Discourse,
  named: ReadonlyMap<number, NamedRange>,
  at: number,
  { stands, case: role }: Pronoun,
  speaking: readonly ActorDraft[],
): Referent | null {
  const [speaker, second] = speaking;
  if (stands === 'SPEAKER' || stands === 'SPEAKERS') {
    const isOne = stands === 'SPEAKER';
    const isFitting = speaker !== undefined && second === undefined && (speaker.kind === 'PERSON') === isOne;
    return isFitting ? { named: speaker } : null;
  }
  if (!isGender(stands)) return null;
  const ahead = personAhead(words, named, at, stands);
  if (ahead !== null) return { named: ahead };
  const silent = speaking.length > 0 ? speaking : aroundQuotation(words, heard, at);
  return personOfPronoun(words, heard, at, stands, role, (one) => 'named' in one && silent.includes(one.named));
}

const LONGEST_QUOTATION = 300;

/** Whom the sentence around a quotation is about, where nobody is known to speak: most likely the one who does. */
function aroundQuotation(words: Words, { occurrences }: Discourse, at: number): readonly ActorDraft[] {
  let opening = at;
  while (opening > 0 && words.quotations[opening - 1] === words.quotations[at] && at - opening < LONGEST_QUOTATION)
    opening--;
  const sentence = words.sentences[opening];
  const topic = occurrences
    .slice(-MEMORY)
    .find((one) => words.sentences[one.at] === sentence && one.isTopic && words.quotations[one.at] === 0);
  return topic !== undefined && 'named' in topic.referent ? [topic.referent.named] : [];
}

const isGender = (stands: Pronoun['stands']): stands is Gender => stands === 'MALE' || stands === 'FEMALE';
