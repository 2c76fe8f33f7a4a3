import { ACTING_VERBS } from '../gazetteer/acting-verbs.ts';
import type { Gender } from '../gazetteer/given-names.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Words } from '../words.ts';
import type { Discourse } from './discourse.ts';
import type { PronounCase } from './pronouns.ts';
import { genderOf, isPerson, type Occurrence, type Referent } from './referent.ts';
import { bySalience, clearlyFirst } from './salience.ts';

/**
 * Who "he" or "she" is: the person of that gender whom a reader has most in mind, if there is no doubt.
 * Of whom no gender is known counts for less. "He" at the beginning goes on with what the sentence before is about, "he said" with who spoke there, "his" with the subject of its own
 * (but in "Riley is his tutor"), and "him" is never the subject of its own clause, which would be "himself".
 *
 * @example "Okumbe met Halász. He said": Okumbe
 * @example "Peter Szabo told Thomas Berg that he was late": nobody
 */
export function personOfPronoun(
  words: Words,
  discourse: Discourse,
  at: number,
  gender: Gender,
  role: PronounCase,
  isExcluded: (referent: Referent) => boolean = () => false,
): Referent | null {
  const candidates = bySalience(words, discourse, at, (occurrence, sentencesBack) =>
    isExcluded(occurrence.referent)
      ? 0
      : agreement(occurrence.referent, gender) * suitability(words, occurrence, sentencesBack, at, role),
  );
  return clearlyFirst(candidates);
}

const UNKNOWN_GENDER = 0.6;
const UNKNOWN_AND_UNNAMED = 0.5;
const GOES_ON = 2;
const SPEAKS_ON = 3;
const SAME_SENTENCE = 1.3;
const OWN_SUBJECT = 1.5;

function agreement(referent: Referent, gender: Gender): number {
  if (!isPerson(referent)) return 0;
  const known = genderOf(referent);
  if (known === null) return 'named' in referent ? UNKNOWN_GENDER : UNKNOWN_AND_UNNAMED;
  return known === gender ? 1 : 0;
}

function suitability(
  words: Words,
  { at: before, does, isTopic, speaks }: Occurrence,
  sentencesBack: number,
  at: number,
  role: PronounCase,
): number {
  const isHere = words.sentences[before] === words.sentences[at];
  if (role === 'REFLEXIVE') return isHere ? 1 : 0;
  if (!isHere) {
    if (role !== 'SUBJECT' || sentencesBack > 1) return 1;
    const isSaying = ACTING_VERBS.has(words.lower[at + 1] ?? '');
    if (isSaying && speaks) return SPEAKS_ON;
    return isTopic && (isSaying || opensClause(words, at)) ? GOES_ON : 1;
  }
  if (does !== 'SUBJECT') return SAME_SENTENCE;
  if (role === 'SUBJECT' || !isSameClause(words, before, at)) return SAME_SENTENCE;
  return role === 'OBJECT' || BE.has(words.lower[at - 1] ?? '') ? 0 : SAME_SENTENCE * OWN_SUBJECT;
}

const BE = wordSet('is was are were be been became becomes');

/** "He said", also after what was quoted: "“Yes,” he said". */
const opensClause = (words: Words, at: number): boolean =>
  words.opens[at] === 1 || (words.quotations[at] === 0 && words.quotations[at - 1] !== 0);

/** Nothing that begins another clause stands between. */
function isSameClause({ lower }: Words, from: number, to: number): boolean {
  if (to - from > LONGEST_CLAUSE) return false;
  for (let at = from + 1; at < to; at++) if (CLAUSE_OPENERS.has(lower[at] ?? '')) return false;
  return true;
}

const LONGEST_CLAUSE = 30;
const CLAUSE_OPENERS = wordSet(`
that who whom whose which what where when while because since if unless although though as after before until and but or so ; : — –
said says
`);
