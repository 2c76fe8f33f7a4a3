import { genderOfTitle } from '../names/role-words.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { Words } from '../words.ts';
import type { ActorDraft } from './actor-draft.ts';

/**
 * A surname alone goes to the person with it: "Putin" to Wladimir Putin. Where two have it, a title decides ("Mrs Halász"),
 * then who alone has been named so far, then who is named in full in the same paragraph before, then who was called by
 * the surname last. Where none of these tells, nobody is meant.
 */
export function personOfSurname(
  words: Words,
  mention: NameMention,
  people: readonly ActorDraft[],
  calledLast: ActorDraft | null,
): ActorDraft | null {
  const gender = mention.gender ?? genderOfRole(words, mention);
  const fitting = people.filter((person) => gender === null || person.gender === null || person.gender === gender);
  if (fitting.length < 2) return fitting[0] ?? null;
  const named = fitting.filter((person) => (person.mentions[0]?.from ?? Infinity) < mention.from);
  if (named.length === 1) return named[0] ?? null;
  return (
    lastNamedInPart(words, mention, named) ?? (calledLast !== null && fitting.includes(calledLast) ? calledLast : null)
  );
}

export const SURNAME = { rule: 'surname', note: 'The surname of a person named in full in the text.' };

const genderOfRole = (words: Words, { role }: NameMention) =>
  role === null ? null : genderOfTitle(words.lower[role.to - 1] ?? '');

function lastNamedInPart(words: Words, mention: NameMention, people: readonly ActorDraft[]): ActorDraft | null {
  let last: ActorDraft | null = null;
  let lastAt = -1;
  for (const person of people) {
    for (const { from, to } of person.mentions) {
      if (from >= mention.from) break;
      if (to - from > 1 && from > lastAt && words.partOf[from] === words.partOf[mention.from]) {
        last = person;
        lastAt = from;
      }
    }
  }
  return last;
}
