import { MEMORY } from './discourse.ts';
import { GENERAL_DOCUMENTS } from '../gazetteer/document-nouns.ts';
import type { UnnamedDraft } from './referent.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Words } from '../words.ts';

/**
 * Which of those without a name a definite phrase goes back to: "the spokesman" to the last one called spokesman, "the document" to
 * the last statement, letter or report. A phrase with "a" is somebody new, and so is "the Prime Minister" after "the former
 * Foreign Minister": of a person every word has been said before.
 */
export function unnamedOfDescription(
  words: Words,
  unnamed: readonly UnnamedDraft[],
  { isDefinite, noun, nature, from, head }: NounPhrase,
): UnnamedDraft | null {
  if (!isDefinite) return null;
  const isGeneral = nature === 'DOCUMENT' && GENERAL_DOCUMENTS.has(noun);
  const modifiers = nature === 'PERSON' ? words.lower.slice(from + 1, head) : [];
  const isSame = (draft: UnnamedDraft): boolean =>
    draft.nature === nature && (isGeneral || draft.nouns.has(noun)) && describes(words, draft, modifiers);
  return unnamed.slice(-MEMORY).findLast(isSame) ?? null;
}

const describes = (words: Words, { description }: UnnamedDraft, modifiers: readonly string[]): boolean =>
  modifiers.every((word) => words.lower.slice(description.from, description.to).includes(word));
