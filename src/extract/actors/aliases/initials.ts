import { fold } from '../gazetteer/fold.ts';
import type { ActorDraft } from './actor-draft.ts';
import { type DraftIndex, lettersOf } from './draft-index.ts';

/** "J. Smith" and "John A. Smith" are John Smith: the surname is the same, and the shorter given name begins the longer. */
export function personOfInitials(
  words: readonly string[],
  { byGivenAndLast, byInitialAndLast }: DraftIndex,
  own: ActorDraft,
): ActorDraft | null {
  const [first = ''] = words;
  const given = lettersOf(fold(first));
  const last = fold(words.at(-1) ?? '');
  if (words.length < 2 || given === '') return null;
  const initial = `${given.charAt(0)} ${last}`;
  if (isInitial(first)) return onlyOther([byInitialAndLast.get(initial) ?? []], own);
  const ofInitial = given.length === 1 ? [] : (byGivenAndLast.get(initial) ?? []);
  return onlyOther([byGivenAndLast.get(`${given} ${last}`) ?? [], ofInitial], own);
}

export const INITIALS = { rule: 'initials', note: 'The same surname, and given names that begin alike.' };

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

/** The one person beside `own`; a second one ends the search, however many there are. */
function onlyOther(lists: readonly (readonly ActorDraft[])[], own: ActorDraft): ActorDraft | null {
  let other: ActorDraft | null = null;
  for (const list of lists) {
    for (const person of list) {
      if (person === own || person === other) continue;
      if (other !== null) return null;
      other = person;
    }
  }
  return other;
}
