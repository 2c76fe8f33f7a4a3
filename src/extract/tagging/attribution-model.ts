import type { BoostedTrees } from './boosted-trees.ts';
import type { Chain } from './chain.ts';
import type { ChainModel } from './first-pass.ts';
import { FIRST_PASS_LABELS, goesOn, mayFollow, SECOND_PASS_LABELS } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import { openModel, type Sections } from './model-file.ts';
import type { TaggerModel } from './part-of-speech.ts';

/** Everything that was learnt for attributions. */
export interface AttributionModel {
  readonly lexicon: Lexicon;
  readonly tagger: TaggerModel;
  readonly firstPass: ChainModel;
  readonly secondPass: ChainModel;
  /** Weights of the first score of a proposal, and what one step of them is worth. */
  readonly firstScore: { readonly weights: Int8Array; readonly scale: number };
  /** What gives a proposal its confidence. */
  readonly trees: BoostedTrees;
}

/** Reads a model from the bytes of its file. Throws as `openModel` does. */
export function readAttributionModel(file: Uint8Array): AttributionModel {
  const sections = openModel(file);
  return {
    lexicon: { keys: sections('lexicon.keys', 'int32'), values: sections('lexicon.values', 'uint16') },
    tagger: { weights: sections('tagger.weights', 'int8') },
    firstPass: chainModel(sections, 'first-pass', FIRST_PASS_LABELS),
    secondPass: chainModel(sections, 'second-pass', SECOND_PASS_LABELS),
    firstScore: {
      weights: sections('first-score.weights', 'int8'),
      scale: sections('first-score.scale', 'float64')[0]!,
    },
    trees: {
      questions: sections('trees.questions', 'int8'),
      cuts: sections('trees.cuts', 'float64'),
      leaves: sections('trees.leaves', 'float64'),
      bias: sections('trees.bias', 'float64')[0]!,
    },
  };
}

const chainModel = (sections: Sections, name: string, labels: number): ChainModel => ({
  chain: chainOf(labels, sections(`${name}.transitions`, 'float64')),
  weights: sections(`${name}.weights`, 'int8'),
  scale: sections(`${name}.scale`, 'float64')[0]!,
});

/** A chain over the labels of one of the passes, from the scores of all transitions; those not allowed are left out. */
export function chainOf(labels: number, transitions: Float64Array): Chain {
  const isAllowed = (at: number): boolean => mayFollow(Math.floor(at / labels), at % labels);
  return {
    labels,
    scores: transitions.map((score, at) => (isAllowed(at) ? score : -Infinity)),
    factors: transitions.map((score, at) => (isAllowed(at) ? Math.exp(score) : 0)),
    starts: Uint8Array.from({ length: labels }, (_, label) => (goesOn(label) ? 0 : 1)),
  };
}
