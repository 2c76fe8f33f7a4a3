import type { Gender } from '../gazetteer/given-names.ts';
import { genderOfTitle } from '../names/role-words.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { Words } from '../words.ts';
import type { ActorDraft } from './actor-draft.ts';
import { firstFitting } from './first-fitting.ts';

/** How many full names back a surname alone reaches in its paragraph. It bounds the work for texts that are no prose. */
const MEMORY = 60;

/**
 * Tells for the mentions of one surname, in the order of the text, whom each goes to: "Putin" to Wladimir Putin. Where two have
 * it, a title decides ("Mrs Halász"), then who alone has been named so far, then who is named in full in the same paragraph
 * before, then who was called by the surname last, then who is named in the title. Where none of these tells, nobody is meant.
 */
export function surnameReader(
  words: Words,
  people: readonly ActorDraft[],
): (mention: NameMention) => ActorDraft | null {
  const fitting = new Map(GENDERS.map((gender) => [gender, firstFitting(people, isOf(gender))]));
  const sorted = [...people].sort((a, b) => firstOf(a) - firstOf(b));
  const named = new Map(GENDERS.map((gender) => [gender, firstFitting(sorted, isOf(gender))]));
  const fullNames = fullNamesOf(people);
  let passed = 0;
  let calledLast: ActorDraft | null = null;

  const personOf = (mention: NameMention): ActorDraft | null => {
    while ((fullNames[passed]?.from ?? Infinity) < mention.from) passed++;
    const gender = mention.gender ?? genderOfRole(words, mention);
    const [only, second] = fitting.get(gender)?.(Infinity) ?? [];
    if (second === undefined) return only ?? null;
    const [first, other] = named.get(gender)?.(mention.from) ?? [];
    if (first !== undefined && other === undefined) return first;
    const isFitting = isOf(gender);
    const inPart = fullNames
      .slice(Math.max(0, passed - MEMORY), passed)
      .findLast(({ from, person }) => words.partOf[from] === words.partOf[mention.from] && isFitting(person));
    if (inPart !== undefined) return inPart.person;
    if (calledLast !== null && isFitting(calledLast)) return calledLast;
    const [title] = fullNames;
    return title !== undefined && isInTitle(words, title.from) && isFitting(title.person) ? title.person : null;
  };
  return (mention) => {
    const person = personOf(mention);
    calledLast = person ?? calledLast;
    return person;
  };
}

export const SURNAME = { rule: 'surname', note: 'The surname of a person named in full in the text.' };

const GENDERS: readonly (Gender | null)[] = ['MALE', 'FEMALE', null];

const isOf =
  (gender: Gender | null) =>
  (person: ActorDraft): boolean =>
    gender === null || person.gender === null || person.gender === gender;

const firstOf = ({ mentions }: ActorDraft): number => mentions[0]?.from ?? Infinity;

const genderOfRole = (words: Words, { role }: NameMention) =>
  role === null ? null : genderOfTitle(words.lower[role.to - 1] ?? '');

/** Where the people are named in full, in the order of the text. */
const fullNamesOf = (
  people: readonly ActorDraft[],
): readonly { readonly from: number; readonly person: ActorDraft }[] =>
  people
    .flatMap((person) => person.mentions.filter(({ from, to }) => to - from > 1).map(({ from }) => ({ from, person })))
    .sort((a, b) => a.from - b.from);

const isInTitle = (words: Words, at: number): boolean => words.partOf[at] === 0 && words.parts[0]?.isHeading === true;
