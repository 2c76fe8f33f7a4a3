import { cueForm, isFinite } from './cue-verbs.ts';
import { type Line, PASSAGE, type Range, wordAt } from './line.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { AUXILIARIES, CONJUNCTIONS, PAST_VERBS, PREPOSITIONS } from './word-classes.ts';

/**
 * The subject of a sentence: the noun phrase before its first verb outside relative clauses.
 *
 * @example "Ilona Varga, the diplomat who sold a railway, was sworn in": up to "railway"
 */
export function sentenceSubject(line: Line, from: number, before: number): Range | null {
  const start = afterAside(line, from, before);
  for (let at = start + 1; at < before; at++) {
    if (wordAt(line, at) === PASSAGE || !isVerb(line, at) || /^(?:who|which|that|whose)$/.test(wordAt(line, at - 1)))
      continue;
    const subject = nounPhraseBefore(line, start, at);
    if (subject !== null) return subject;
  }
  return null;
}

/** "Asked about it, Varga", "When the ship came in, Okumbe": the main clause begins after the comma. */
function afterAside(line: Line, from: number, before: number): number {
  const word = wordAt(line, from);
  if (!PREPOSITIONS.has(word) && !CONJUNCTIONS.has(word) && !/(?:ing|ed)$/.test(word)) return from;
  for (let at = from; at < before; at++) if (wordAt(line, at) === ',') return at + 1;
  return from;
}

function isVerb(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  if (line.pieces[at]?.isCapitalised === true) return false;
  if (
    AUXILIARIES.has(word) ||
    PAST_VERBS.has(word) ||
    (word.length > 4 && word.endsWith('ed') && line.pieces[at + 1]?.isCapitalised !== true)
  )
    return true;
  const cue = cueForm(word);
  return cue !== undefined && isFinite(cue);
}
