import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Words } from '../words.ts';
import { type Discourse, lastOccurrence } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { mayBeOfClass, OPEN_NOUNS, showsClass } from './organization-class.ts';
import { bySalience, clearlyFirst } from './salience.ts';

/** Which organisation a description stands for. */
export type OrganizationOfDescription = (discourse: Discourse, phrase: NounPhrase) => ActorDraft | null;

/**
 * Tells which organisation "the ministry", "the union" or "the company" is: the one named so far whose name shows that it is one. Of
 * several, the one last spoken of in the same paragraph; else none. Where no name shows it, the organisation most in mind,
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

/** "The group" may be anybody: there must be nothing else to think of. */
const ONLY_ONE = 2;

/** The organisation that a reader has most in mind, if nothing in its name speaks against the word. */
function lastThatMayBe(words: Words, discourse: Discourse, { noun, from }: NounPhrase): ActorDraft | null {
  const candidates = bySalience(words, discourse, from, ({ referent }) =>
    'named' in referent && referent.named.kind === 'ORGANIZATION' && mayBeOfClass(referent.named, noun) ? 1 : 0,
  );
  const clear = OPEN_NOUNS.has(noun) ? clearlyFirst(candidates, ONLY_ONE) : clearlyFirst(candidates);
  return clear !== null && 'named' in clear ? clear.named : null;
}
