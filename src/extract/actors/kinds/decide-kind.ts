import type { ActorKind } from '../../../model/annotations.ts';
import type { KindGroup, NameGroup } from '../aliases/name-group.ts';
import type { Words } from '../words.ts';
import { acronym } from './acronym.ts';
import { actorVerb } from './actor-verb.ts';
import { fixedKind } from './fixed-kind.ts';
import { givenName } from './given-name.ts';
import { locative } from './locative.ts';
import { organizationContext } from './organization-context.ts';
import { organizationHead } from './organization-head.ts';
import { personContext } from './person-context.ts';
import { placeContext } from './place-context.ts';
import { placeHead } from './place-head.ts';
import type { KindRule, Vote } from './vote.ts';
import { wordCount } from './word-count.ts';

const RULES: readonly KindRule[] = [
  fixedKind,
  organizationHead,
  placeHead,
  givenName,
  acronym,
  personContext,
  organizationContext,
  locative,
  placeContext,
  actorVerb,
  wordCount,
];

/** Decides of what kind a name is: every rule has a vote, and the evidence is the strongest vote for what won. */
export function decideKind(words: Words, group: NameGroup): KindGroup {
  const votes: Vote[] = [];
  const weights: Record<ActorKind, number> = { PERSON: 0, ORGANIZATION: 0, PLACE: 0, COUNTRY: 0 };
  for (const rule of RULES) {
    const vote = rule(words, group);
    if (vote === null) continue;
    votes.push(vote);
    weights[vote.kind] += vote.weight;
  }
  const kind = KINDS.reduce((best, other) => (weights[other] > weights[best] ? other : best));
  const { rule, note } = votes.filter((vote) => vote.kind === kind).reduce(strongest);
  return { ...group, kind, kindEvidence: { rule, note } };
}

const KINDS: readonly ActorKind[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'COUNTRY'];

const strongest = (a: Vote, b: Vote): Vote => (b.weight > a.weight ? b : a);
