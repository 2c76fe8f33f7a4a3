import { fold } from '../gazetteer/fold.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { DraftIndex } from './draft-index.ts';

/** "J. Smith" and "John A. Smith" are John Smith: the surname is the same, and the shorter given name begins the longer. */
export function personOfInitials(words: readonly string[], { byLast }: DraftIndex, own: ActorDraft): ActorDraft | null {
  const people = (byLast.get(fold(words.at(-1) ?? '')) ?? []).filter(
    (person) => person !== own && agrees(words, person.words),
  );
  return people.length === 1 ? (people[0] ?? null) : null;
}

export const INITIALS = { rule: 'initials', note: 'The same surname, and given names that begin alike.' };

function agrees(short: readonly string[], full: readonly string[]): boolean {
  if (short.length < 2 || full.length < 2) return false;
  const [a, b] = [letters(short[0] ?? ''), letters(full[0] ?? '')];
  return (
    a.length > 0 &&
    b.length > 0 &&
    (a === b || (isInitial(short[0] ?? '') && b.startsWith(a)) || (isInitial(full[0] ?? '') && a.startsWith(b)))
  );
}

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);
const letters = (word: string): string => fold(word).replace(/\./g, '');
