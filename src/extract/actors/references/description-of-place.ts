import { WORD } from '../../../text/tokens.ts';
import type { ActorDraft } from '../aliases/actor-draft.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Words } from '../words.ts';
import type { Discourse } from './discourse.ts';
import { isVerb } from './grammatical-function.ts';
import { bySalience, clearlyFirst } from './salience.ts';

/** Which place "the country" or "the river" is. */
export type PlaceOfDescription = (discourse: Discourse, at: number) => ActorDraft | null;

/**
 * Tells which actor "the" and a noun stand for where the noun is the last word of one name: "the freeway" the Kwinana Freeway, "the
 * county" Montgomery County. "The country" and "the nation" are the country that is last spoken of, or the only one of the text.
 *
 * @param drafts by first mention
 */
export function placeDescriber(words: Words, drafts: readonly ActorDraft[]): PlaceOfDescription {
  const countries = drafts.filter(({ kind }) => kind === 'COUNTRY');
  const byHead = headsOf(drafts);
  return (discourse, at) => {
    if (words.lower[at - 1] !== 'the' || words.shapes[at] !== 0) return null;
    const noun = words.lower[at] ?? '';
    if (COUNTRY_NOUNS.has(noun)) return isFree(words, at + 1) ? countryOf(words, discourse, countries, at) : null;
    const named = byHead.get(noun);
    return named !== undefined && named !== null && isFree(words, at + 1) && firstOf(named) < at ? named : null;
  };
}

const COUNTRY_NOUNS = wordSet('country nation');

/** Actors by the last word of a name of several words that they alone have; `null` where two have it. */
function headsOf(drafts: readonly ActorDraft[]): ReadonlyMap<string, ActorDraft | null> {
  const heads = new Map<string, ActorDraft | null>();
  for (const draft of drafts) {
    const head = draft.words.at(-1)?.toLowerCase() ?? '';
    if ((draft.kind !== 'PLACE' && draft.kind !== 'ORGANIZATION') || draft.words.length < 2 || head.length < SHORTEST)
      continue;
    heads.set(head, heads.has(head) ? null : draft);
  }
  return heads;
}

const SHORTEST = 4;

function countryOf(
  words: Words,
  discourse: Discourse,
  countries: readonly ActorDraft[],
  at: number,
): ActorDraft | null {
  const candidates = bySalience(words, discourse, at, ({ referent, does }) =>
    does !== 'OWNER' && 'named' in referent && referent.named.kind === 'COUNTRY' ? 1 : 0,
  );
  const clear = clearlyFirst(candidates);
  if (clear !== null && 'named' in clear) return clear.named;
  const [only, second] = countries;
  return only !== undefined && second === undefined && firstOf(only) < at ? only : null;
}

const firstOf = ({ mentions }: ActorDraft): number => mentions[0]?.from ?? Infinity;

/** No noun follows that the word would only modify: "the country music". */
function isFree(words: Words, next: number): boolean {
  const word = words.lower[next] ?? '';
  const isOther = words.kinds[next] !== WORD || words.shapes[next] !== 0;
  return isOther || FOLLOWING.has(word) || /(?:ly|ing)$/.test(word) || isVerb(words, next);
}

const FOLLOWING = wordSet(`
and or but of for in at to from with by on who which that as than he she it they we i you when while after before not is was were are
has had have will would can could may might must should does did if because since until into over under through during against about around
across near there here now then this last yesterday today tomorrow said says itself where whose whom also so a the
runs lies stands went came took gave made held became begins began remains
`);
