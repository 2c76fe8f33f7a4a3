import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Gender } from '../gazetteer/given-names.ts';
import type { Words } from '../words.ts';
import { pronounAt } from './pronouns.ts';

/**
 * Gives people whose names and titles say nothing of it the gender of the pronouns that follow their names: "Mkhwebane overstepped her
 * authority. She …". Where both follow, one must be twice as frequent as the other. A given name alone ("Sam") gives way to
 * three pronouns that say otherwise.
 */
export function guessGenders(words: Words, drafts: readonly ActorDraft[]): void {
  const people = drafts.filter(({ kind }) => kind === 'PERSON');
  const mentions = people
    .flatMap((person) => person.mentions.map(({ from, to }) => ({ from, to, person })))
    .sort((a, b) => a.from - b.from);
  const votes = new Map<ActorDraft, Record<Gender, number>>();
  mentions.forEach(({ from, to, person }, i) => {
    const gender = firstPronoun(words, from, to, mentions[i + 1]?.from ?? words.count);
    if (gender === null) return;
    const of = votes.get(person) ?? { MALE: 0, FEMALE: 0 };
    of[gender]++;
    votes.set(person, of);
  });
  for (const [person, { MALE, FEMALE }] of votes) person.gender = outvoted(person.gender, MALE, FEMALE);
}

function outvoted(gender: Gender | null, male: number, female: number): Gender | null {
  const [more, most, least]: [Gender, number, number] =
    male >= female ? ['MALE', male, female] : ['FEMALE', female, male];
  const isClear = gender === null ? most >= 2 * least : most >= ENOUGH && least === 0;
  return isClear ? more : gender;
}

const ENOUGH = 3;

/** The gender of the first pronoun for a person before the next is named, in this sentence or at the beginning of the next, outside quotation marks. */
function firstPronoun(words: Words, from: number, end: number, next: number): Gender | null {
  const sentence = words.sentences[from] ?? 0;
  for (let at = end; at < next && (words.sentences[at] ?? Infinity) <= sentence + 1; at++) {
    if (words.quotations[at] !== 0 || (words.sentences[at] !== sentence && words.opens[at] === 0)) continue;
    const stands = pronounAt(words, at)?.stands;
    if (stands === 'MALE' || stands === 'FEMALE') return stands;
  }
  return null;
}
