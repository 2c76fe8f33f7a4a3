import type { Words } from '../words.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import type { NamedRange } from './person-ahead.ts';

const MOST_MODIFIERS = 3;

/**
 * Whether a possessive belongs to a phrase that stands for somebody else, or an organisation, without a name: "his father", "her own
 * club". The phrase is one mention, and not his; in "his agent Mino Raiola" the name is the mention.
 */
export function isOfAnother(words: Words, named: ReadonlyMap<number, NamedRange>, at: number): boolean {
  for (let head = at + 1; head <= at + 1 + MOST_MODIFIERS && !named.has(head); head++) {
    const phrase = nounPhraseAt(words, head);
    if (phrase !== null)
      return (
        phrase.from === at && (phrase.nature === 'PERSON' || phrase.nature === 'ORGANIZATION') && !named.has(head + 1)
      );
  }
  return false;
}
