import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Words } from '../words.ts';
import { type Discourse, lastOccurrence, MEMORY, occurrencesOf } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { mayBeOfClass, showsClass } from './organization-class.ts';
import type { Referent } from './referent.ts';

/** Which organisation a description stands for. */
export type OrganizationOfDescription = (discourse: Discourse, phrase: NounPhrase) => ActorDraft | null;

/**
 * Tells which organisation "the ministry", "the union" or "the company" is: the one named so far whose name shows that it is one. Of
 * several, the one last spoken of in the same paragraph; else none. Where no name shows it, the organisation last named,
 * if it may be one: "the charity" after "Openhand". "The government" is the country of which one acts in the text.
 *
 * @param drafts organisations and countries by first mention
 */
export function organizationDescriber(words: Words, drafts: readonly ActorDraft[]): OrganizationOfDescription {
  const byNoun = new Map<string, readonly ActorDraft[]>();
  return (discourse, phrase) => {
    if (!phrase.isDefinite || phrase.to - phrase.from !== 2 || words.lower[phrase.from] !== 'the') return null;
    let called = byNoun.get(phrase.noun);
    if (called === undefined) {
      called = drafts.filter((draft) => fits(words, draft, phrase.noun));
      byNoun.set(phrase.noun, called);
    }
    const [only, second] = called.slice(0, 2).filter((draft) => (draft.mentions[0]?.from ?? Infinity) < phrase.from);
    if (only !== undefined && second === undefined) return only;
    if (phrase.noun === 'government') return null;
    return only === undefined ? lastThatMayBe(words, discourse, phrase) : lastOf(words, discourse, phrase);
  };
}

function fits(words: Words, draft: ActorDraft, noun: string): boolean {
  if (noun === 'government')
    return draft.kind === 'COUNTRY' && draft.mentions.some(({ to }) => words.lower[to - 1] === 'government');
  return draft.kind === 'ORGANIZATION' && showsClass(draft, noun);
}

function lastOf(words: Words, discourse: Discourse, { head, noun }: NounPhrase): ActorDraft | null {
  const last = lastOccurrence(discourse, (referent) => 'named' in referent && fits(words, referent.named, noun));
  if (last === undefined || !('named' in last.referent)) return null;
  return words.partOf[last.at] === words.partOf[head] ? last.referent.named : null;
}

/** The organisation last named, in this paragraph or the one before; none where its sentence names a second that may be meant. */
function lastThatMayBe(words: Words, discourse: Discourse, { noun, from, head }: NounPhrase): ActorDraft | null {
  const last = discourse.occurrences.slice(-MEMORY).findLast((one) => !one.isPronoun && isOrganization(one.referent));
  if (last === undefined || !('named' in last.referent)) return null;
  const { named } = last.referent;
  const isNear = (words.partOf[head] ?? 0) - (words.partOf[last.at] ?? 0) <= 1;
  const rivals = occurrencesOf(words, discourse, words.sentences[last.at] ?? 0, from).filter(
    ({ referent, isPronoun }) =>
      !isPronoun &&
      'named' in referent &&
      referent.named !== named &&
      isOrganization(referent) &&
      mayBeOfClass(referent.named, noun),
  );
  return isNear && rivals.length === 0 && mayBeOfClass(named, noun) ? named : null;
}

const isOrganization = (referent: Referent): boolean => 'named' in referent && referent.named.kind === 'ORGANIZATION';
