import type { ActorAnnotation, QuoteAnnotation } from '../../../model/annotations.ts';
import { firstWhere } from '../../../text/first-where.ts';
import { QUOTE_MARK } from '../../../text/tokens.ts';
import type { ActorsOfText } from '../actors-of-text.ts';
import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Gender } from '../gazetteer/given-names.ts';
import { toMentions } from '../to-actor.ts';
import type { Words } from '../words.ts';
import { type Discourse, occur } from './discourse.ts';
import { functionOfCase } from './grammatical-function.ts';
import { isOfAnother } from './owner-of-person.ts';
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
    const referent = referentOf(words, heard, at, pronoun, speaking);
    if (referent === null) continue;
    occur(words, heard, { referent, at, does: functionOfCase(pronoun.case), isEmbedded: false, isPronoun: true });
    if (!('named' in referent) || (pronoun.case === 'OWNER' && isOfAnother(words, named, at))) continue;
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

/** The tokens in quotation marks that some quote holds, each once and in the order of the text, without what is quoted inside. */
function quotedTokens(words: Words, quotes: readonly QuoteAnnotation[]): readonly QuotedToken[] {
  const found = new Map<number, QuotedToken>();
  for (const { content, speakers } of quotes) {
    let inner = '';
    for (const { start, end } of content) {
      const first = firstWhere(words.count, (at) => (words.starts[at] ?? 0) >= start);
      for (let at = first; at < words.count && (words.starts[at] ?? 0) < end; at++) {
        if (words.quotations[at] === 0) continue;
        if (words.kinds[at] === QUOTE_MARK && words.quotations[at] === words.quotations[at - 1])
          inner = inner === '' ? (words.words[at] ?? '') : '';
        else if (inner === '' && !found.has(at)) found.set(at, { at, speakers });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

function referentOf(
  words: Words,
  heard: Discourse,
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
  return isGender(stands)
    ? personOfPronoun(words, heard, at, stands, role, (one) => 'named' in one && speaking.includes(one.named))
    : null;
}

const isGender = (stands: Pronoun['stands']): stands is Gender => stands === 'MALE' || stands === 'FEMALE';
