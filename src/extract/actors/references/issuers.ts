import type { ActorDraft } from '../aliases/actor-draft.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Words } from '../words.ts';
import { type Discourse, distinctReferents, occurrencesOf } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Occurrence } from './referent.ts';

/**
 * Who issued a document that a sentence only says something with: in "Russia and China called for talks in a joint statement" those
 * that the sentence begins with, and where it begins with "both" the two that were last named together.
 */
export function issuersOf(
  words: Words,
  discourse: Discourse,
  { nature, from, isDefinite }: NounPhrase,
): readonly ActorDraft[] {
  if (nature !== 'DOCUMENT' || isDefinite || !CARRIERS.has(words.lower[from - 1] ?? '')) return [];
  const sentence = words.sentences[from] ?? 0;
  const earlier = occurrencesOf(words, discourse, sentence, from).filter(({ isEmbedded }) => !isEmbedded);
  const [first] = earlier;
  if (words.lower[firstOf(words, from)] === 'both') return lastPair(words, discourse.occurrences, firstOf(words, from));
  if (first === undefined) return [];
  const next = earlier[1];
  const subjects = next !== undefined && isPaired(words, first, next) ? [first, next] : [first];
  return distinctReferents(subjects).flatMap((referent) =>
    'named' in referent ? [referent.named] : referent.unnamed.affiliations,
  );
}

const CARRIERS = wordSet('in with through by via');
const LONGEST_SENTENCE = 80;

function firstOf(words: Words, at: number): number {
  let first = at;
  while (first > 0 && words.sentences[first - 1] === words.sentences[at] && at - first < LONGEST_SENTENCE) first--;
  return first;
}

function lastPair(words: Words, occurrences: readonly Occurrence[], before: number): readonly ActorDraft[] {
  for (let i = occurrences.length - 1; i > 0; i--) {
    const [a, b] = [occurrences[i - 1], occurrences[i]];
    if (a === undefined || b === undefined || b.at >= before || !isPaired(words, a, b)) continue;
    if ('named' in a.referent && 'named' in b.referent) return [a.referent.named, b.referent.named];
  }
  return [];
}

/** "Russia and China": nothing but "and" between the first words of two names, or the rest of the first. */
function isPaired(words: Words, a: Occurrence, b: Occurrence): boolean {
  const and = words.lower[b.at - 1] === 'the' ? b.at - 2 : b.at - 1;
  return (
    words.lower[and] === 'and' &&
    and - a.at <= LONGEST_NAME &&
    a.at < and &&
    words.sentences[a.at] === words.sentences[b.at]
  );
}

const LONGEST_NAME = 5;
