import { BETWEEN_ADVERBS, HELPING_VERBS } from '../gazetteer/acting-verbs.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import type { Range } from '../names/name-mention.ts';
import type { Words } from '../words.ts';
import { sentenceEnd } from './role-after.ts';
import { rolePhrase } from './role-phrase.ts';

/**
 * The office that somebody takes up: "Ilona Varga, the diplomat who sold a railway, was sworn in as Prime Minister", "Varga becomes
 * Hungary’s first prime minister", "Lee has been elected mayor of Szeged". What somebody may or
 * would become, or becomes "if", is no role yet.
 */
export function roleTaken(words: Words, { from, to }: Range): Range | null {
  if (CONDITIONS.has(words.lower[from - 1] ?? '')) return null;
  const limit = sentenceEnd(words, to);
  const group = afterApposition(words, to, limit);
  const verb = verbAfter(words, group, limit);
  if (verb === -1) return null;
  const isPassive = words.lower[group] === 'was' || words.lower.slice(group, verb).includes('been');
  if (!BECOMES.has(words.lower[verb] ?? '') && !(isPassive && GIVEN.has(words.lower[verb] ?? ''))) return null;
  const as = words.lower[verb] === 'sworn' && words.lower[verb + 1] === 'in' ? verb + 2 : verb + 1;
  return rolePhrase(words, words.lower[as] === 'as' ? as + 1 : as, limit);
}

const CONDITIONS = wordSet('if whether unless should once when');
const BECOMES = wordSet('become becomes became');
const GIVEN = wordSet('sworn elected re-elected appointed reappointed named chosen');
const UNREAL = wordSet('not never would could may might will can must should');

/** "Varga, the diplomat who sold a railway, | was": the place after what two commas part off. */
function afterApposition(words: Words, to: number, limit: number): number {
  if (words.words[to] !== ',') return to;
  for (let at = to + 1; at < limit; at++) if (words.words[at] === ',') return at + 1;
  return to;
}

/** The verb after "has", "was", "later"; -1 where the sentence does not say that it is so. */
function verbAfter(words: Words, group: number, limit: number): number {
  for (let at = group; at < limit; at++) {
    const word = words.lower[at] ?? '';
    if (UNREAL.has(word)) return -1;
    if (!HELPING_VERBS.has(word) && !BETWEEN_ADVERBS.has(word) && word !== 'been') return at;
  }
  return -1;
}
