import {
  FIRST_SCORE_BITS,
  FIRST_SCORE_FEATURES,
  firstScoreFeatures,
  type FirstScoreModel,
} from '../src/extract/quotes/proposals/first-score.ts';
import { numbersOf } from '../src/extract/quotes/proposals/proposal-numbers.ts';
import { type Proposal, propose } from '../src/extract/quotes/proposals/proposals.ts';
import type { BoostedTrees } from '../src/extract/tagging/boosted-trees.ts';
import { findCandidates } from '../src/extract/tagging/candidates.ts';
import { makeWorkspace } from '../src/extract/tagging/chain.ts';
import type { ChainModel } from '../src/extract/tagging/first-pass.ts';
import { makeSecondPass } from '../src/extract/tagging/second-pass.ts';
import { learnTrees, type Numbered } from './boosted-trees.ts';
import { type Judged, learnLogistic } from './logistic.ts';
import { attributionOf, type RoledTraining, weightOf } from './passes.ts';
import { quantise } from './quantise.ts';
import type { Marking } from './texts.ts';

/** A text with what a second pass that has not learnt from it proposes for it. */
export interface ProposedTraining extends RoledTraining {
  readonly proposals: readonly Proposal[];
  /** The features of the first score, by proposal. */
  readonly rows: readonly Int32Array[];
}

export function proposeAll(secondPass: ChainModel, texts: readonly RoledTraining[]): ProposedTraining[] {
  const read = makeSecondPass(secondPass, makeWorkspace());
  return texts.map((training) => {
    const { text, tagged, roles } = training;
    const proposals = propose(tagged, roles, findCandidates(tagged, roles), read, text.ruled);
    const rows = proposals.map((_, at) => {
      const features = new Int32Array(FIRST_SCORE_FEATURES);
      firstScoreFeatures(tagged, proposals, at, features);
      return features;
    });
    return { ...training, proposals, rows };
  });
}

const SHARED = 0.3;
/** The first scores that the trees learn from are those of texts that the score has not learnt from. */
const FOLDS = 4;

/** Learns the first score, and the trees that weigh it with everything else that is known of a proposal. */
export function learnConfidence(texts: readonly ProposedTraining[]): {
  firstScore: FirstScoreModel;
  trees: BoostedTrees;
} {
  const weightsWithout = Array.from({ length: FOLDS }, (_, fold) =>
    learnLogistic(FIRST_SCORE_BITS, texts.filter((_text, at) => at % FOLDS !== fold).flatMap(judgedOf)),
  );
  const numbered = texts.flatMap((training, at): Numbered[] => {
    const weights = weightsWithout[at % FOLDS]!;
    const { text, tagged, roles, proposals, rows } = training;
    const scores = Float64Array.from(rows, (features) => {
      let sum = 0;
      for (const row of features) sum += weights[row]!;
      return 1 / (1 + Math.exp(-sum));
    });
    const numbers = numbersOf(tagged, roles, proposals, scores);
    return text.markings.flatMap((marking) =>
      proposals.map((proposal, i) => ({
        numbers: numbers(i),
        truth: truthOf(proposal, marking),
        weight: weightOf(text, SHARED),
      })),
    );
  });
  return {
    firstScore: quantise(learnLogistic(FIRST_SCORE_BITS, texts.flatMap(judgedOf))),
    trees: learnTrees(numbered),
  };
}

const judgedOf = ({ text, proposals, rows }: ProposedTraining): Judged[] =>
  text.markings.flatMap((marking) =>
    proposals.map((proposal, at) => ({
      rows: rows[at]!,
      truth: truthOf(proposal, marking),
      weight: weightOf(text, SHARED),
    })),
  );

/** Of a content that is right in the main, but not word for word. Exact ones shall win over it. */
const NEARLY = 0.75;

/** 1 where a person marked the same content with this cue, 0 where not even half of it. */
function truthOf({ candidate, content }: Proposal, marking: Marking): number {
  const attribution = attributionOf(candidate, marking);
  if (attribution === null) return 0;
  const inside = (ranges: Proposal['content'], at: number): boolean =>
    ranges.some(({ first, end }) => first <= at && at < end);
  let common = 0;
  let all = 0;
  for (let at = candidate.from; at < candidate.to; at++) {
    const [mine, theirs] = [inside(content, at), inside(attribution.content, at)];
    if (mine && theirs) common++;
    if (mine || theirs) all++;
  }
  if (all === 0 || common < all / 2) return 0;
  return common === all ? 1 : NEARLY;
}
