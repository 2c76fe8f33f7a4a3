import { ACTING_VERBS, BETWEEN_ADVERBS, HELPING_VERBS } from '../gazetteer/acting-verbs.ts';
import { LOCATIVES } from '../gazetteer/place-words.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import { CLITIC } from '../../../text/tokens.ts';
import type { Words } from '../words.ts';
import type { NameMention } from './name-mention.ts';

/** Whether the name of a capital stands for the country, is where something happens, or is neither for certain. */
export type CapitalUse = 'ACTS' | 'LIES' | 'UNCLEAR';

/**
 * How a capital is used: in "Moscow said", "Moscow and Peking were deeply concerned", "talks with Moscow" and
 * "Moscow’s questions" it acts for its country; in "received in Peking" and "Moscow’s streets" it is a place.
 */
export function useOfCapital(
  words: Words,
  { from, to }: NameMention,
  others: readonly NameMention[],
  index: number,
): CapitalUse {
  const before = words.lower[from - 1] ?? '';
  if (
    LOCATIVES.has(before) &&
    words.sentences[from - 1] === words.sentences[from] &&
    before !== 'between' &&
    before !== 'to'
  )
    return 'LIES';
  if (words.kinds[to] === CLITIC) return PLACE_NOUNS.has(words.lower[to + 1] ?? '') ? 'LIES' : 'ACTS';
  if (DEALINGS.has(before) || (ACTING_VERBS.has(before) && !words.opens[from])) return 'ACTS';
  const after = afterCoordination(words, to, others, index);
  const verb = BETWEEN_ADVERBS.has(words.lower[after] ?? '') ? after + 1 : after;
  const isSubject = ACTING_VERBS.has(words.lower[verb] ?? '') || HELPING_VERBS.has(words.lower[after] ?? '');
  if (isSubject) return 'ACTS';
  return before === 'of' || before === 'to' ? 'LIES' : 'UNCLEAR';
}

/**
 * "Nairobi: nothing was hidden": before the colon of a heading stands who speaks. It may also be where something happens, which
 * the rest of the text has to tell.
 */
export const maySpeakInHeading = (words: Words, { from, to }: NameMention): boolean => {
  const part = words.parts[words.partOf[from] ?? 0];
  return part?.isHeading === true && part.from === from && words.words[to] === ':';
};

/** What stands before somebody that one deals with: "talks with Moscow", "sanctions against Moscow". */
const DEALINGS = wordSet('with against by between');

const PLACE_NOUNS = wordSet(`
streets street airport mayor suburbs outskirts centre center metro subway police residents citizens skyline museum museums university cathedral
station port harbour harbor opera zoo parks park districts district neighbourhood neighborhood population weather hotels restaurants bars traffic
main central city old northern southern eastern western
`);

/** "Moscow and Peking were": the verb of both stands after the second. */
function afterCoordination(words: Words, to: number, others: readonly NameMention[], index: number): number {
  const next = others[index + 1];
  return words.words[to] === 'and' && next?.from === to + 1 ? next.to : to;
}
