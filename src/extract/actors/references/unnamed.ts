import { MEMORY } from './discourse.ts';
import { GENERAL_DOCUMENTS } from '../gazetteer/document-nouns.ts';
import type { UnnamedDraft } from './referent.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * Which of those without a name a definite phrase goes back to: "the spokesman" to the last one called spokesman, "the document" to
 * the last statement, letter or report. A phrase with "a" is somebody new.
 */
export function unnamedOfDescription(
  unnamed: readonly UnnamedDraft[],
  { isDefinite, noun, nature }: NounPhrase,
): UnnamedDraft | null {
  if (!isDefinite) return null;
  const isGeneral = nature === 'DOCUMENT' && GENERAL_DOCUMENTS.has(noun);
  return (
    unnamed.slice(-MEMORY).findLast((draft) => draft.nature === nature && (isGeneral || draft.nouns.has(noun))) ?? null
  );
}
