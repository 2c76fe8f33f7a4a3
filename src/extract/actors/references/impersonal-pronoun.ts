import { ACTING_VERBS } from '../gazetteer/acting-verbs.ts';
import type { Words } from '../words.ts';
import { type Discourse, distinctReferents, occurrencesOf } from './discourse.ts';
import { isPerson, type Referent } from './referent.ts';

/**
 * What "it" is before a verb of saying or deciding ("it said"): the one organisation, country or document of this sentence, else
 * of the one before. And who "they" are: the one group there. Everything else that "it" and "they" can be is left alone.
 */
export function referentOfImpersonal(words: Words, discourse: Discourse, at: number): Referent | null {
  const word = words.lower[at];
  if ((word !== 'it' && word !== 'they') || !ACTING_VERBS.has(words.lower[at + 1] ?? '')) return null;
  const isFitting = word === 'it' ? isThing : isGroup;
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

const isThing = (referent: Referent): boolean =>
  'named' in referent ? !isPerson(referent) && referent.named.kind !== 'PLACE' : referent.unnamed.nature === 'DOCUMENT';

const isGroup = (referent: Referent): boolean => 'unnamed' in referent && referent.unnamed.nature === 'GROUP';
