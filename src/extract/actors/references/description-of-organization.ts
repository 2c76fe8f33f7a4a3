import type { ActorDraft } from '../aliases/actor-draft.ts';
import { COMPANY_HEADS, COMPANY_NOUNS, COMPANY_SUFFIXES, ORGANIZATION_NOUNS } from '../gazetteer/organization-words.ts';
import type { Words } from '../words.ts';
import { type Discourse, lastOccurrence } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * Which organisation "the ministry", "the union" or "the company" is: the one named so far whose name shows that it is one. Of
 * several, the one last spoken of in the same paragraph; else none. "The government" is the country of which one acts in the text.
 */
export function organizationOfDescription(
  words: Words,
  drafts: readonly ActorDraft[],
  discourse: Discourse,
  phrase: NounPhrase,
): ActorDraft | null {
  if (!phrase.isDefinite || phrase.to - phrase.from !== 2 || words.lower[phrase.from] !== 'the') return null;
  const fitting = drafts.filter(
    (draft) => (draft.mentions[0]?.from ?? Infinity) < phrase.from && fits(words, draft, phrase.noun),
  );
  if (fitting.length < 2) return fitting[0] ?? null;
  if (phrase.noun === 'government') return null;
  const last = lastOccurrence(discourse, (referent) => 'named' in referent && fitting.includes(referent.named));
  if (last === undefined || !('named' in last.referent)) return null;
  return words.partOf[last.at] === words.partOf[phrase.head] ? last.referent.named : null;
}

function fits(words: Words, { kind, mentions, words: name }: ActorDraft, noun: string): boolean {
  if (noun === 'government')
    return kind === 'COUNTRY' && mentions.some(({ to }) => words.lower[to - 1] === 'government');
  if (kind !== 'ORGANIZATION') return false;
  const heads = headsOf(name);
  if (COMPANY_NOUNS.has(noun)) return heads.some((head) => COMPANY_HEADS.has(head) || COMPANY_SUFFIXES.has(head));
  return heads.some((head) => ORGANIZATION_NOUNS.get(noun)?.has(head) === true);
}

/** The words that show what an organisation is: the last, and the one before "of" or "for". */
function headsOf(name: readonly string[]): readonly string[] {
  const link = name.findIndex((word) => word === 'of' || word === 'for');
  return [link > 0 ? (name[link - 1] ?? '') : '', name.at(-1) ?? ''].map((word) =>
    word.toLowerCase().replace(/\.$/, ''),
  );
}
