import type { ActorAnnotation, QuoteAnnotation } from '../../../model/annotations.ts';
import { firstWhere } from '../../../text/first-where.ts';
import { QUOTE_MARK, WORD } from '../../../text/tokens.ts';
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
import type { Referent } from './referent.ts';

/**
 * The actors with the pronouns that stand in quotation marks: "I" and "my" are the one who speaks, "we" the organisation that does, and
 * "he" somebody else than the speaker. What is quoted inside a quotation is left alone, and so is "I" where nobody is known to speak.
 */
export function withQuotedPronouns(
  { actors, drafts, words, discourse, named }: ActorsOfText,
  quotes: readonly QuoteAnnotation[],
): readonly ActorAnnotation[] {
  const pronouns = quotedPronouns(words);
  if (pronouns.length === 0) return actors;
  const speakersAt = speakersByToken(words, quotes);
  const byId = new Map(actors.map(({ id }, i) => [id, drafts[i]]));
  const changed = new Set<ActorDraft>();
  const heard: Discourse = { occurrences: [], narrated: discourse.narrated };
  let next = 0;
  for (const { at, pronoun } of pronouns) {
    for (; (discourse.occurrences[next]?.at ?? Infinity) < at; next++) {
      const occurrence = discourse.occurrences[next];
      if (occurrence !== undefined) heard.occurrences.push(occurrence);
    }
    const speaking = (speakersAt.get(at) ?? []).map((id) => byId.get(id)).filter((draft) => draft !== undefined);
    const referent = referentOf(words, heard, named, at, pronoun, speaking);
    if (referent === null) continue;
    occur(
      words,
      heard,
      { referent, at, does: functionOfCase(pronoun.case), isEmbedded: false, isPronoun: true },
      at + 1,
    );
    const isOther = isGender(pronoun.stands) && pronoun.case === 'OWNER' && isOfAnother(words, named, at);
    if (!('named' in referent) || isOther) continue;
    const evidence = isGender(pronoun.stands) ? PERSONAL : SPEAKER;
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

interface QuotedPronoun {
  readonly at: number;
  readonly pronoun: Pronoun;
}

/** The pronouns in quotation marks, in the order of the text; without those in a quotation inside another. */
function quotedPronouns(words: Words): readonly QuotedPronoun[] {
  const { quotations, kinds, count } = words;
  const found: QuotedPronoun[] = [];
  let isInner = false;
  for (let at = 0; at < count; at++) {
    const quotation = quotations[at];
    if (quotation !== quotations[at - 1]) isInner = false;
    if (quotation === 0) continue;
    if (kinds[at] === QUOTE_MARK && quotation === quotations[at - 1] && quotation === quotations[at + 1])
      isInner = !isInner;
    if (isInner || kinds[at] !== WORD) continue;
    const pronoun = pronounAt(words, at);
    if (pronoun !== null) found.push({ at, pronoun });
  }
  return found;
}

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
