import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Words } from '../words.ts';
import { type Discourse, lastOccurrence, occurrencesOf } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { mayBeOfClass, showsClass } from './organization-class.ts';

/**
 * Which organisation "the ministry", "the union" or "the company" is: the one named so far whose name shows that it is one. Of
 * several, the one last spoken of in the same paragraph; else none. Where no name shows it, the organisation last spoken of,
 * if it may be one: "the charity" after "Openhand". "The government" is the country of which one acts in the text.
 */
export function organizationOfDescription(
  words: Words,
  drafts: readonly ActorDraft[],
  discourse: Discourse,
  phrase: NounPhrase,
): ActorDraft | null {
  if (!phrase.isDefinite || phrase.to - phrase.from !== 2 || words.lower[phrase.from] !== 'the') return null;
  const fitting = drafts.filter(
    (draft) => (draft.mentions[0]?.from ?? Infinity) < phrase.from && fits(words, draft, phrase.noun),
  );
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined) return only;
  if (phrase.noun === 'government') return null;
  return fitting.length === 0 ? lastThatMayBe(words, discourse, phrase) : lastOf(words, fitting, discourse, phrase);
}

function fits(words: Words, draft: ActorDraft, noun: string): boolean {
  if (noun === 'government')
    return draft.kind === 'COUNTRY' && draft.mentions.some(({ to }) => words.lower[to - 1] === 'government');
  return draft.kind === 'ORGANIZATION' && showsClass(draft, noun);
}

function lastOf(
  words: Words,
  fitting: readonly ActorDraft[],
  discourse: Discourse,
  { head }: NounPhrase,
): ActorDraft | null {
  const last = lastOccurrence(discourse, (referent) => 'named' in referent && fitting.includes(referent.named));
  if (last === undefined || !('named' in last.referent)) return null;
  return words.partOf[last.at] === words.partOf[head] ? last.referent.named : null;
}

/** The organisation last spoken of, in this paragraph or the one before; none where its sentence names a second that may be meant. */
function lastThatMayBe(words: Words, discourse: Discourse, { noun, from, head }: NounPhrase): ActorDraft | null {
  const last = lastOccurrence(discourse, (referent) => 'named' in referent && referent.named.kind === 'ORGANIZATION');
  if (last === undefined || !('named' in last.referent)) return null;
  const { named } = last.referent;
  const isNear = (words.partOf[head] ?? 0) - (words.partOf[last.at] ?? 0) <= 1;
  const rivals = occurrencesOf(words, discourse, words.sentences[last.at] ?? 0, from).filter(
    ({ referent }) =>
      'named' in referent &&
      referent.named !== named &&
      referent.named.kind === 'ORGANIZATION' &&
      mayBeOfClass(referent.named, noun),
  );
  return isNear && rivals.length === 0 && mayBeOfClass(named, noun) ? named : null;
}
