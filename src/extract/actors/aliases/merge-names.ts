import type { Evidence } from '../../../model/annotations.ts';
import { fold } from '../gazetteer/fold.ts';
import { decideKind } from '../kinds/decide-kind.ts';
import type { AcronymPair } from '../names/acronym-in-brackets.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { Words } from '../words.ts';
import { type AcronymLinks, linkAcronyms } from './acronym-links.ts';
import type { ActorDraft } from './actor-draft.ts';
import { type DraftIndex, indexDrafts } from './draft-index.ts';
import { addMentions, draftOf } from './fill-draft.ts';
import { INITIALS, personOfInitials } from './initials.ts';
import { groupByWords, type KindGroup } from './name-group.ts';
import { addNationAdjectives } from './nation-adjective.ts';
import { companyOfBeginning, organizationOfShortName, SHORT_ORGANIZATION } from './short-organization.ts';
import { assignSingleNames } from './single-names.ts';
import { SURNAME } from './surname.ts';
import { personOfTransliteration, TRANSLITERATION } from './transliteration.ts';

/** Joins the names of a text into actors: first what the gazetteer knows and full names, then the shorter ones that go back to them. */
export function mergeNames(
  words: Words,
  names: readonly NameMention[],
  pairs: readonly AcronymPair[],
): readonly ActorDraft[] {
  const links = linkAcronyms(words, names, pairs);
  const full = groupByWords(
    words,
    names.filter((name) => links.knownOf(name) === null && isFull(name)),
  ).map((group) => decideKind(words, group));
  const surnames = new Set(
    full.filter(({ kind }) => kind === 'PERSON').map(({ words: parts }) => fold(parts.at(-1) ?? '')),
  );
  const isSurname = (name: NameMention): boolean =>
    !isFull(name) && name.tagged?.kind === 'PERSON' && surnames.has(fold(words.words[name.from] ?? ''));
  const known = knownDrafts(names, links, isSurname);
  const drafts = [...known, ...fullDrafts(full)];
  const single = groupByWords(
    words,
    names.filter((name) => !isFull(name) && (links.knownOf(name) === null || isSurname(name))),
  );
  const all = [...drafts, ...assignSingleNames(words, single, indexDrafts(drafts), links)];
  addNationAdjectives(words, all);
  for (const { mentions } of all) mentions.sort((a, b) => a.from - b.from);
  return all.sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0));
}

const isFull = ({ from, to }: NameMention): boolean => to - from > 1;

/** One actor an entry of the gazetteer. A surname of somebody named in full is no country: "Jordan" after "Michael Jordan". */
function knownDrafts(
  names: readonly NameMention[],
  links: AcronymLinks,
  isSurname: (name: NameMention) => boolean,
): readonly ActorDraft[] {
  const drafts = new Map<string, ActorDraft>();
  for (const name of names) {
    const entry = links.knownOf(name);
    if (entry === null || isSurname(name)) continue;
    let draft = drafts.get(entry.id);
    if (draft === undefined) {
      draft = {
        kind: entry.kind,
        entry,
        words: entry.name.split(' '),
        key: fold(entry.name),
        gender: null,
        mentions: [],
        roles: [],
      };
      drafts.set(entry.id, draft);
    }
    draft.mentions.push({ from: name.from, to: name.to, form: 'NAME', evidence: name.evidence });
  }
  return [...drafts.values()];
}

/** One actor a full name, where no fuller one of the text takes it in. */
function fullDrafts(groups: readonly KindGroup[]): readonly ActorDraft[] {
  const longestFirst = [...groups].sort((a, b) => b.words.length - a.words.length);
  const own = new Map(longestFirst.map((group) => [group, draftOf(group)]));
  const index = indexDrafts([...own.values()]);
  const drafts = new Set<ActorDraft>();
  for (const [group, draft] of own) {
    const fuller = fullerName(group, index, draft);
    if (fuller !== null && drafts.has(fuller.draft)) addMentions(fuller.draft, group, fuller.evidence);
    else {
      addMentions(draft, group, null);
      drafts.add(draft);
    }
  }
  return [...drafts];
}

function fullerName(
  group: KindGroup,
  index: DraftIndex,
  own: ActorDraft,
): { draft: ActorDraft; evidence: Evidence } | null {
  if (group.kind === 'ORGANIZATION') {
    const draft = organizationOfShortName(group.words, index);
    return draft === null || draft === own ? null : { draft, evidence: SHORT_ORGANIZATION };
  }
  if (group.kind !== 'PERSON') return null;
  const company = group.kindEvidence.rule === 'word-count' ? companyOfBeginning(group.words, index) : null;
  if (company !== null) return { draft: company, evidence: SHORT_ORGANIZATION };
  const ofSurname = index.byLast.get(group.key) ?? [];
  if (ofSurname.length === 1 && ofSurname[0] !== undefined && ofSurname[0] !== own)
    return { draft: ofSurname[0], evidence: SURNAME };
  const initials = personOfInitials(group.words, index, own);
  if (initials !== null) return { draft: initials, evidence: INITIALS };
  const draft = personOfTransliteration(group.words, index, own);
  return draft === null ? null : { draft, evidence: TRANSLITERATION };
}
