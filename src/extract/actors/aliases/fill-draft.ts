import type { Evidence } from '../../../model/annotations.ts';
import { genderOfGivenName } from '../gazetteer/given-names.ts';
import type { NameMention } from '../names/name-mention.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { KindGroup, NameGroup } from './name-group.ts';

/** An actor without mentions yet, named like the group. */
export const draftOf = ({ kind, words, key, mentions }: KindGroup): ActorDraft => ({
  kind,
  entry: null,
  words,
  key,
  gender:
    kind === 'PERSON'
      ? (mentions.find(({ gender }) => gender !== null)?.gender ?? genderOfGivenName(words[0] ?? ''))
      : null,
  mentions: [],
  roles: [],
});

/** Adds all mentions of a group; with `null`, each keeps the evidence of its finder. */
export function addMentions(draft: ActorDraft, { mentions }: NameGroup, evidence: Evidence | null): void {
  for (const mention of mentions) addMention(draft, mention, evidence ?? mention.evidence);
}

/** Adds a mention by name, with the role and the gender that come with it. */
export function addMention(draft: ActorDraft, mention: NameMention, evidence: Evidence): void {
  draft.mentions.push({ from: mention.from, to: mention.to, form: 'NAME', evidence });
  if (draft.kind === 'PERSON' && mention.role !== null) draft.roles.push(mention.role);
  draft.gender ??= draft.kind === 'PERSON' ? mention.gender : null;
}
