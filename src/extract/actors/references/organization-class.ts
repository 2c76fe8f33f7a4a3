import type { ActorDraft } from '../aliases/actor-draft.ts';
import {
  COMPANY_HEADS,
  COMPANY_NOUNS,
  COMPANY_SUFFIXES,
  ORGANIZATION_HEADS,
  ORGANIZATION_NOUNS,
} from '../gazetteer/organization-words.ts';
import { wordSet } from '../gazetteer/word-set.ts';

/**
 * Whether a name shows that its organisation is what a noun calls it: "the union" the Dock Workers’ Alliance, "the company"
 * Danubia Rail. One of the gazetteer shows it with any of its names: "the alliance" is NATO, the North Atlantic Alliance.
 */
export function showsClass({ entry, words }: ActorDraft, noun: string): boolean {
  if (entry !== null && !FORCES.has(noun))
    return entry.names.some((name) => headsOf(name.split(' ')).some((head) => isSame(head, noun)));
  const heads = headsOf(words);
  if (COMPANY_NOUNS.has(noun)) return heads.some(isCompany);
  if (FORCES.has(noun)) return words.some((word) => word.toLowerCase() === noun);
  return heads.some((head) => ORGANIZATION_NOUNS.get(noun)?.has(head) === true);
}

/**
 * Whether nothing in the name speaks against a noun for organisations whose names often say nothing: "the charity" may be
 * Openhand, but not the Transport Ministry. "The organisation" may be any but a company; whatever else the gazetteer knows is no
 * company. A party, a court or a committee is called so in its name, so "the party" is none that has another.
 */
export function mayBeOfClass({ entry, words }: ActorDraft, noun: string): boolean {
  const heads = headsOf(words);
  if (GENERAL.has(noun)) return !heads.some(isCompany);
  const isOpaque = COMPANY_NOUNS.has(noun) || OPAQUE.has(noun) || OPEN_NOUNS.has(noun);
  return isOpaque && entry === null && !heads.some((head) => isCompany(head) || ORGANIZATION_HEADS.has(head));
}

const GENERAL = wordSet('organisation organization');
const OPAQUE = wordSet('charity airline club bank newspaper');

/** Nouns for organisations that hardly any name shows: "the band", "the tech giant". */
export const OPEN_NOUNS = wordSet(`
band troupe side team giant group chain brand network broadcaster publisher magazine paper website outlet studio franchise startup start-up
developer insurer conglomerate drugmaker automaker brewer watchdog regulator supermarket nonprofit non-profit
`);

/** "Winnipeg Police Service" is "the police": what stands anywhere in the name. */
const FORCES = wordSet('police army navy');

const isCompany = (head: string): boolean => COMPANY_HEADS.has(head) || COMPANY_SUFFIXES.has(head);

const isSame = (head: string, noun: string): boolean => head === noun || (GENERAL.has(head) && GENERAL.has(noun));

/** The words that show what an organisation is: the last, and the one before "of" or "for". */
function headsOf(name: readonly string[]): readonly string[] {
  const link = name.findIndex((word) => word === 'of' || word === 'for');
  return [link > 0 ? (name[link - 1] ?? '') : '', name.at(-1) ?? ''].map((word) =>
    word.toLowerCase().replace(/\.$/, ''),
  );
}
