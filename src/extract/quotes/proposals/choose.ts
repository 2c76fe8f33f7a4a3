import { type BoostedTrees, probabilityOf } from '../../tagging/boosted-trees.ts';
import type { RoleColumns } from '../../tagging/role-columns.ts';
import type { TaggedText } from '../../tagging/tagged-text.ts';
import { type FirstScoreModel, firstScores } from './first-score.ts';
import { numbersOf } from './proposal-numbers.ts';
import type { Proposal } from './proposals.ts';

/** A proposal with how probable it is that it is right. */
export interface Choice {
  readonly proposal: Proposal;
  /** That a person would mark this cue with, in the main, this content. */
  readonly confidence: number;
}

/** Proposals less probable than this are dropped: where precision and recall balance. */
const LEAST_CONFIDENCE = 0.3;

/** The best proposal of every cue, if it is probable enough; of two with equal contents the more probable. By their cues. */
export function choose(
  model: { readonly firstScore: FirstScoreModel; readonly trees: BoostedTrees },
  text: TaggedText,
  roles: RoleColumns,
  proposals: readonly Proposal[],
): readonly Choice[] {
  const numbers = numbersOf(text, roles, proposals, firstScores(model.firstScore, text, proposals));
  const byContent = new Map<string, Choice>();
  let best: Choice | null = null;
  const keep = (choice: Choice | null): void => {
    if (choice === null || choice.confidence < LEAST_CONFIDENCE) return;
    const key = choice.proposal.content.map(({ first, end }) => `${first}-${end}`).join();
    if ((byContent.get(key)?.confidence ?? 0) < choice.confidence) byContent.set(key, choice);
  };
  proposals.forEach((proposal, at) => {
    const choice = { proposal, confidence: probabilityOf(model.trees, numbers(at)) };
    if (best !== null && best.proposal.candidate !== proposal.candidate) keep(best);
    if (best?.proposal.candidate !== proposal.candidate || best.confidence < choice.confidence) best = choice;
  });
  keep(best);
  return [...byContent.values()].sort((a, b) => a.proposal.candidate.first - b.proposal.candidate.first);
}
