import { QUOTE_MARK } from '../../../text/tokens.ts';
import { ACTING_VERBS } from '../gazetteer/acting-verbs.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Words } from '../words.ts';
import { type Discourse, distinctReferents, occurrencesOf } from './discourse.ts';
import type { Pronoun } from './pronouns.ts';
import { isVerb } from './grammatical-function.ts';
import { isPerson, type Occurrence, type Referent } from './referent.ts';

/**
 * What "it" is before a verb of saying or deciding ("it said"): the one organisation, country or document of this sentence, else
 * of the one before. And who "they" are: the one group there. "Its", "itself" and any other "it" are the one organisation or
 * country that the sentence has spoken of, if nothing else that "its" could be stands between, as in "Barclays decided that it needed
 * to act", or else what the sentence before is about. Everything else that "it" and "they" can be is left alone.
 */
export function referentOfImpersonal(
  words: Words,
  discourse: Discourse,
  at: number,
  { stands, case: role }: Pronoun,
): Referent | null {
  const isActing = role === 'SUBJECT' && ACTING_VERBS.has(words.lower[at + 1] ?? '');
  if (stands === 'SEVERAL') return isActing ? onlyOne(words, discourse, at, isGroup) : null;
  if (stands !== 'THING') return null;
  return (isActing ? onlyOne(words, discourse, at, isThing) : null) ?? actorBefore(words, discourse, at, role);
}

const isGroup = (referent: Referent): boolean => 'unnamed' in referent && referent.unnamed.nature === 'GROUP';

const isThing = (referent: Referent): boolean =>
  'named' in referent ? !isPerson(referent) && referent.named.kind !== 'PLACE' : referent.unnamed.nature === 'DOCUMENT';

function onlyOne(
  words: Words,
  discourse: Discourse,
  at: number,
  isFitting: (referent: Referent) => boolean,
): Referent | null {
  const sentence = words.sentences[at] ?? 0;
  for (const back of [sentence, sentence - 1]) {
    const things = occurrencesOf(words, discourse, back, at).filter(
      ({ referent, isEmbedded }) => !isEmbedded && isFitting(referent),
    );
    if (things.length === 0) continue;
    const referents = distinctReferents(things);
    return referents.length === 1 ? (referents[0] ?? null) : null;
  }
  return null;
}

/** The one organisation or country of the sentence before the pronoun; where there is none, the subject of the last sentence. */
function actorBefore(words: Words, discourse: Discourse, at: number, role: Pronoun['case']): Referent | null {
  if (role === 'SUBJECT' && !isSubject(words, at)) return null;
  const sentence = words.sentences[at] ?? 0;
  const here = bodiesOf(words, discourse, sentence, at);
  const goesOn = here.length === 0 && (role === 'SUBJECT' || words.opens[at] === 1);
  const bodies = goesOn ? bodiesOf(words, discourse, sentence - 1, at) : here;
  const [only, second] = distinctReferents(bodies);
  const last = bodies.at(-1);
  if (only === undefined || second !== undefined || last === undefined) return null;
  if (goesOn) return bodies.some(({ isTopic }) => isTopic) && isSamePart(words, last, at) ? only : null;
  return hasRival(words, last, at) ? null : only;
}

const bodiesOf = (words: Words, discourse: Discourse, sentence: number, at: number): readonly Occurrence[] =>
  occurrencesOf(words, discourse, sentence, at).filter(({ referent, does }) => does !== 'OWNER' && isBody(referent));

const isBody = (referent: Referent): boolean =>
  'named' in referent && (referent.named.kind === 'ORGANIZATION' || referent.named.kind === 'COUNTRY');

const isSamePart = ({ partOf }: Words, { at }: Occurrence, here: number): boolean => partOf[at] === partOf[here];

/** Before a verb and not after one: in "lifted it" and "comments on it" anything can be meant, in "it is clear that" and "it seems" nothing. */
function isSubject(words: Words, at: number): boolean {
  const [next = '', following = ''] = [words.lower[at + 1], words.lower[at + 2]];
  if (EMPTY_VERBS.has(next)) return false;
  if (words.kinds[at + 1] === QUOTE_MARK) return true;
  const isBeing = BE.has(next) || following === 'be' || following === 'been';
  return isBeing ? (words.lower[BE.has(next) ? at + 2 : at + 3] ?? '').endsWith('ing') : isVerb(words, at + 1);
}

const BE = wordSet("is was ’s 's");
const EMPTY_VERBS = wordSet(`
seems seemed appears appeared takes took turns turned happens happened emerged emerges matters became becomes comes came follows rains rained
snowed
`);

/** An article or another possessive between makes a thing of which "its" may be, as in "Apple showed a phone and its price". */
function hasRival({ lower }: Words, { at: from }: Occurrence, to: number): boolean {
  if (to - from > FARTHEST) return true;
  for (let at = from + 1; at < to; at++) if (RIVALS.has(lower[at] ?? '')) return true;
  return false;
}

const FARTHEST = 40;
const RIVALS = wordSet('a an the this that these those another each every any');
