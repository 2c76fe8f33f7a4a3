import type { ActorDraft } from '../aliases/actor-draft.ts';
import type { Gender } from '../gazetteer/given-names.ts';
import type { Words } from '../words.ts';
import { pronounAt } from './pronouns.ts';

/**
 * Gives people whose names and titles say nothing of it the gender of the pronouns that follow their names: "Mkhwebane overstepped her
 * authority. She …". Where both follow, one must be twice as frequent as the other.
 */
export function guessGenders(words: Words, drafts: readonly ActorDraft[]): void {
  const people = drafts.filter(({ kind }) => kind === 'PERSON');
  if (people.every(({ gender }) => gender !== null)) return;
  const votes = new Map<ActorDraft, Record<Gender, number>>();
  const mentions = people
    .flatMap((person) => person.mentions.map(({ from, to }) => ({ from, to, person })))
    .sort((a, b) => a.from - b.from);
  mentions.forEach(({ from, to, person }, i) => {
    if (person.gender !== null) return;
    const gender = firstPronoun(words, to, (words.sentences[from] ?? 0) + 1, mentions[i + 1]?.from ?? words.count);
    if (gender === null) return;
    const of = votes.get(person) ?? { MALE: 0, FEMALE: 0 };
    of[gender]++;
    votes.set(person, of);
  });
  for (const [person, { MALE, FEMALE }] of votes) {
    if (MALE >= 2 * FEMALE) person.gender = 'MALE';
    else if (FEMALE >= 2 * MALE) person.gender = 'FEMALE';
  }
}

/** The gender of the first pronoun for a person before the next is named, in this sentence or the one after it, outside quotation marks. */
function firstPronoun(words: Words, from: number, lastSentence: number, next: number): Gender | null {
  for (let at = from; at < next && (words.sentences[at] ?? Infinity) <= lastSentence; at++) {
    if (words.quotations[at] !== 0) continue;
    const stands = pronounAt(words, at)?.stands;
    if (stands === 'MALE' || stands === 'FEMALE') return stands;
  }
  return null;
}
