import type { ActorKind } from '../../../model/annotations.ts';
import type { KindGroup, NameGroup } from '../aliases/name-group.ts';
import type { Words } from '../words.ts';
import { calledBody } from './called-body.ts';
import { fixedKind } from './fixed-kind.ts';
import { locative } from './locative.ts';
import { nameTagger } from './name-tagger.ts';
import { organizationContext } from './organization-context.ts';
import { personContext } from './person-context.ts';
import { placeContext } from './place-context.ts';
import { placeHead } from './place-head.ts';
import type { KindRule, Vote } from './vote.ts';

const RULES: readonly KindRule[] = [
  fixedKind,
  nameTagger,
  calledBody,
  placeHead,
  personContext,
  organizationContext,
  locative,
  placeContext,
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
  const { rule, note } = votes.filter((vote) => vote.kind === kind).reduce(strongest, NOTHING);
  return { ...group, kind, kindEvidence: { rule, note } };
}

/** Of equal weights, also of none, the first: most of what nothing is known of are bodies. */
const KINDS: readonly ActorKind[] = ['ORGANIZATION', 'PERSON', 'PLACE', 'COUNTRY'];
const NOTHING: Vote = { kind: 'ORGANIZATION', weight: 0, rule: 'decide-kind', note: 'Nothing tells what it is.' };

const strongest = (a: Vote, b: Vote): Vote => (b.weight > a.weight ? b : a);
