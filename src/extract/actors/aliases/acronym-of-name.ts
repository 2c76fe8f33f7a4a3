import { fold } from '../gazetteer/fold.ts';
import { CAPITALS, shapeOf } from '../shapes.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { DraftIndex } from './draft-index.ts';

/** "DWA" is Dock Workers’ Alliance where the text has one organisation with these capitals. */
export function organizationOfAcronym(words: readonly string[], { byCapitals }: DraftIndex): ActorDraft | null {
  const [word = ''] = words;
  if (words.length !== 1 || shapeOf(word) !== CAPITALS) return null;
  const found = byCapitals.get(fold(word).replace(/\./g, '')) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

export const ACRONYM_OF_NAME = { rule: 'acronym-of-name', note: 'The capitals of an organisation’s name.' };
