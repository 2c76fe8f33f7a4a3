import { lookAround } from '../src/extract/tagging/around-cue.ts';
import type { Candidate } from '../src/extract/tagging/candidates.ts';
import { findCandidates } from '../src/extract/tagging/candidates.ts';
import { chainOf } from '../src/extract/tagging/attribution-model.ts';
import { makeWorkspace } from '../src/extract/tagging/chain.ts';
import { type ChainModel, readRoles } from '../src/extract/tagging/first-pass.ts';
import { FIRST_PASS_FEATURES, FIRST_PASS_SEED, firstPassFeatures } from '../src/extract/tagging/first-pass-features.ts';
import { placeRows } from '../src/extract/tagging/hash.ts';
import {
  CONTENT_FIRST,
  CUE,
  FIRST_PASS_LABELS,
  GUESSED_LABELS,
  SECOND_PASS_LABELS,
  SOURCE_FIRST,
} from '../src/extract/tagging/labels.ts';
import type { RoleColumns } from '../src/extract/tagging/role-columns.ts';
import { readLevels } from '../src/extract/tagging/role-levels.ts';
import {
  SECOND_PASS_FEATURES,
  secondPassFeatures,
  secondPassSeed,
} from '../src/extract/tagging/second-pass-features.ts';
import { TABLE_BITS, type TaggedText } from '../src/extract/tagging/tagged-text.ts';
import { type Example, learnChain, type LearntChain } from './chain.ts';
import { beginAfterBreaks, type GoldAttribution } from './gold.ts';
import { quantise } from './quantise.ts';
import type { Marking, TrainingText } from './texts.ts';

/** A training text with its columns. */
export interface TaggedTraining {
  readonly text: TrainingText;
  readonly tagged: TaggedText;
}

/** Several markings of one text count less each: they are no new text. */
export const weightOf = ({ markings }: TrainingText, shared: number): number => (markings.length > 1 ? shared : 1);
const SHARED = 0.4;

/** More passes over the examples learn them by heart. The second pass needs one less. */
const EPOCHS = 5;

/** Learns the first pass: what is content, source or cue, part by part. */
export function learnFirstPass(texts: readonly TaggedTraining[]): ChainModel {
  const examples = texts.flatMap(({ text, tagged }) =>
    text.markings.flatMap(({ labels }) =>
      text.parts.map(({ firstToken, endToken }): Example => {
        const count = endToken - firstToken;
        const rows = new Int32Array(count * FIRST_PASS_FEATURES);
        for (let i = 0; i < count; i++) {
          const own = rows.subarray(i * FIRST_PASS_FEATURES, (i + 1) * FIRST_PASS_FEATURES);
          firstPassFeatures(tagged, firstToken, endToken, firstToken + i, own);
          placeRows(own, FIRST_PASS_SEED, TABLE_BITS);
        }
        return {
          rows,
          features: FIRST_PASS_FEATURES,
          labels: beginAfterBreaks(labels.slice(firstToken, endToken)),
          weight: weightOf(text, SHARED),
          isGiven: null,
        };
      }),
    ),
  );
  return toModel(learnChain(FIRST_PASS_LABELS, FIRST_PASS_LABELS, TABLE_BITS, examples, EPOCHS, 2));
}

/** The roles that a first pass sees in a text. */
export const rolesOf = (model: ChainModel, { text, tagged }: TaggedTraining): RoleColumns =>
  readRoles(model, tagged, text.parts, makeWorkspace());

/** A text with what a first pass sees in it that has not learnt from it. */
export interface RoledTraining extends TaggedTraining {
  readonly roles: RoleColumns;
}

/** While training, less likely words are candidates than later: there are more examples of cues that are none. */
const LEAST_LIKELY = 30;

/** Learns the second pass: around every candidate, what it reports and of whom; nothing where it is no cue. */
export function learnSecondPass(texts: readonly RoledTraining[]): ChainModel {
  const examples = texts.flatMap(({ text, tagged, roles }) => {
    const candidates = findCandidates(tagged, roles, LEAST_LIKELY);
    const levels = readLevels(roles, candidates);
    return text.markings.flatMap((marking) =>
      candidates.map((candidate): Example => {
        const { from, to, first, end } = candidate;
        const around = lookAround(tagged, candidate);
        const rows = new Int32Array((to - from) * SECOND_PASS_FEATURES);
        const isGiven = new Uint8Array(to - from).fill(1, first - from, end - from);
        for (let i = 0; i < to - from; i++) {
          if (isGiven[i] === 1) continue;
          const own = rows.subarray(i * SECOND_PASS_FEATURES, (i + 1) * SECOND_PASS_FEATURES);
          secondPassFeatures(tagged, levels, candidate, around, from + i, own);
          placeRows(own, secondPassSeed(candidate, from + i), TABLE_BITS);
        }
        return {
          rows,
          features: SECOND_PASS_FEATURES,
          labels: labelsAround(candidate, marking),
          weight: weightOf(text, SHARED),
          isGiven,
        };
      }),
    );
  });
  return toModel(learnChain(SECOND_PASS_LABELS, GUESSED_LABELS, TABLE_BITS, examples, EPOCHS - 1, 1));
}

/** The attribution whose cue has the most words in common with a candidate. */
export function attributionOf({ first, end }: Candidate, { attributions }: Marking): GoldAttribution | null {
  let found: GoldAttribution | null = null;
  let most = 0;
  for (const attribution of attributions)
    for (const cue of attribution.cue) {
      const common = Math.min(cue.end, end) - Math.max(cue.first, first);
      if (common <= most) continue;
      most = common;
      found = attribution;
    }
  return found;
}

function labelsAround(candidate: Candidate, marking: Marking): Uint8Array {
  const { from, to, first, end } = candidate;
  const labels = new Uint8Array(to - from);
  const attribution = attributionOf(candidate, marking);
  const put = (ranges: GoldAttribution['content'], label: number): void => {
    for (const range of ranges) {
      const start = Math.max(range.first, from);
      const stop = Math.min(range.end, to);
      if (start >= stop) continue;
      labels.fill(label + 1, start - from, stop - from);
      labels[start - from] = label;
    }
  };
  if (attribution !== null) {
    put(attribution.content, CONTENT_FIRST);
    put(attribution.source, SOURCE_FIRST);
  }
  labels.fill(CUE, first - from, end - from);
  return beginAfterBreaks(labels);
}

const toModel = ({ labels, weights, transitions }: LearntChain): ChainModel => ({
  chain: chainOf(labels, transitions),
  ...quantise(weights),
});
