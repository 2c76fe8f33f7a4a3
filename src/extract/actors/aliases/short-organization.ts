import { COMPANY_SUFFIXES, ORGANIZATION_HEADS } from '../gazetteer/organization-words.ts';
import { fold } from '../gazetteer/fold.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { DraftIndex } from './draft-index.ts';

/**
 * A shorter name of one organisation alone: its beginning ("Hartmann" for Hartmann Logistik GmbH), its head ("the Alliance"
 * for Dock Workers’ Alliance, "Foreign Ministry" for Hungarian Foreign Ministry). Two that fit make none.
 */
export function organizationOfShortName(
  words: readonly string[],
  { byBeginning, byEnding }: DraftIndex,
): ActorDraft | null {
  const key = words.map(fold).join(' ');
  const byHead = ORGANIZATION_HEADS.has(fold(words.at(-1) ?? '')) ? (byEnding.get(key) ?? []) : [];
  const isHeadAlone = words.length === 1 && byHead.length > 0;
  const found = isHeadAlone ? byHead : [...new Set([...(byBeginning.get(key) ?? []), ...byHead])];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "Shanghai Film" for Shanghai Film Corp.: two or more words that are a company’s name but for the ending that says so. */
export function companyOfBeginning(words: readonly string[], { byBeginning }: DraftIndex): ActorDraft | null {
  const found = (byBeginning.get(words.map(fold).join(' ')) ?? []).filter(
    (draft) =>
      draft.words.length === words.length + 1 &&
      COMPANY_SUFFIXES.has(fold(draft.words.at(-1) ?? '').replace(/\.$/, '')),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

export const SHORT_ORGANIZATION = {
  rule: 'short-organization',
  note: 'A part of the name of one organisation of the text.',
};
