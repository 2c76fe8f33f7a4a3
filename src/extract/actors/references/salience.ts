import type { Words } from '../words.ts';
import { type Discourse, MEMORY } from './discourse.ts';
import type { GrammaticalFunction } from './grammatical-function.ts';
import { type Occurrence, type Referent, referentKey } from './referent.ts';

/** A referent with how much a reader has it in mind. */
export interface Candidate {
  readonly referent: Referent;
  readonly salience: number;
}

/**
 * How far one occurrence is what a pronoun at some place goes back to: 0 never, 1 as any other, more where the two places suit each other.
 */
export type Suits = (occurrence: Occurrence, sentencesBack: number) => number;

/**
 * The referents of the last sentences, the one that a reader has most in mind first. Each sentence adds what the best occurrence in it
 * weighs: a subject more than an object, half as much a sentence farther back, less in another paragraph. After S. Lappin and H. J. Leass, "An algorithm for
 * pronominal anaphora resolution", Computational Linguistics 20 (1994), with fewer factors.
 *
 * @example "Okumbe met Halász in May. He": Okumbe, a subject, before Halász, an object
 */
export function bySalience(words: Words, discourse: Discourse, at: number, suits: Suits): readonly Candidate[] {
  const weights = new Map<unknown, { referent: Referent; sum: number; inSentence: number; sentence: number }>();
  const { occurrences, narrated } = discourse;
  const isQuoted = words.quotations[at] !== 0;
  const place = (sentence: number): number => (isQuoted ? sentence : (narrated[sentence] ?? 0));
  const here = place(words.sentences[at] ?? 0);
  for (let i = occurrences.length - 1; i >= Math.max(0, occurrences.length - MEMORY); i--) {
    const occurrence = occurrences[i];
    if (occurrence === undefined || occurrence.at >= at) continue;
    const sentence = words.sentences[occurrence.at] ?? 0;
    const distance = here - place(sentence);
    if (distance > FARTHEST_SENTENCE || isBehindHeading(words, occurrence.at, at)) break;
    if (words.quotations[occurrence.at] !== 0 && !isQuoted) continue;
    const fit = suits(occurrence, distance);
    if (fit === 0) continue;
    const weight =
      fit *
      FUNCTION_WEIGHT[occurrence.does] *
      (occurrence.isEmbedded ? EMBEDDED : 1) *
      (words.partOf[occurrence.at] === words.partOf[at] ? 1 : OTHER_PARAGRAPH) *
      DECAY ** distance;
    const key = referentKey(occurrence.referent);
    const known = weights.get(key);
    if (known === undefined) weights.set(key, { referent: occurrence.referent, sum: 0, inSentence: weight, sentence });
    else if (known.sentence === sentence) known.inSentence = Math.max(known.inSentence, weight);
    else {
      known.sum += known.inSentence;
      known.inSentence = weight;
      known.sentence = sentence;
    }
  }
  return [...weights.values()]
    .map(({ referent, sum, inSentence }) => ({ referent, salience: sum + inSentence }))
    .sort((a, b) => b.salience - a.salience);
}

/** The first candidate where a reader would not hesitate between it and the second. */
export function clearlyFirst([first, second]: readonly Candidate[], margin = MARGIN): Referent | null {
  if (first === undefined || (second !== undefined && first.salience < margin * second.salience)) return null;
  return first.referent;
}

const FARTHEST_SENTENCE = 3;
const DECAY = 0.5;
const EMBEDDED = 0.5;
const OTHER_PARAGRAPH = 0.8;
const MARGIN = 1.2;
const FUNCTION_WEIGHT: Readonly<Record<GrammaticalFunction, number>> = {
  SUBJECT: 1,
  OBJECT: 0.85,
  OBLIQUE: 0.6,
  OWNER: 0.7,
};

/** A heading, but for the title, begins something else. */
const isBehindHeading = ({ parts, partOf }: Words, before: number, at: number): boolean => {
  const part = partOf[before] ?? 0;
  return part > 0 && part !== partOf[at] && parts[part]?.isHeading === true;
};
