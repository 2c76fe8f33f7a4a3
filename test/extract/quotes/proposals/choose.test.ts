import { describe, expect, it } from 'vitest';
import { type BoostedTrees, LEAVES, NODES } from '../../../../src/extract/tagging/boosted-trees.ts';
import { makeRoleColumns } from '../../../../src/extract/tagging/role-columns.ts';
import type { TokenRange } from '../../../../src/extract/tagging/token-range.ts';
import { choose } from '../../../../src/extract/quotes/proposals/choose.ts';
import { FIRST_SCORE_BITS } from '../../../../src/extract/quotes/proposals/first-score.ts';
import type { Proposal, Reader } from '../../../../src/extract/quotes/proposals/proposals.ts';
import { plain, wordsAt } from '../../tagging/tagged.ts';

/** The place of the source's chance in the numbers of a proposal. */
const SOURCE_CHANCE = 3;

/** Trees that find a proposal as probable as its source, in steps of a tenth. */
function sureOfSource(): BoostedTrees {
  const steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  const questions = new Int8Array(steps.length * NODES).fill(-1);
  const cuts = new Float64Array(questions.length);
  const leaves = new Float64Array(steps.length * LEAVES);
  const odds = (chance: number): number => Math.log(chance / (1 - chance));
  steps.forEach((step, tree) => {
    questions[tree * NODES] = SOURCE_CHANCE;
    cuts[tree * NODES] = step - 0.001;
    const below = tree === 0 ? 0.02 : (steps[tree - 1] ?? 0);
    leaves[tree * LEAVES + LEAVES / 2] = odds(step) - odds(below);
  });
  return { questions, cuts, leaves, bias: odds(0.02) };
}

const model = {
  firstScore: { weights: new Int8Array(1 << FIRST_SCORE_BITS), scale: 1 },
  trees: sureOfSource(),
};

const read = plain('Lee said it rained and Ann added it poured and Bob denied it.');
const roles = makeRoleColumns(read.tagged.count);

const cueAt = (word: string) => {
  const range = read.range(word);
  return { ...range, head: range.first, peak: 200, from: 0, to: read.tagged.count };
};
const cues = { said: cueAt('said'), added: cueAt('added'), denied: cueAt('denied') };

const proposal = (cue: keyof typeof cues, words: string, chance: number, reader: Reader = 'BOTH'): Proposal => ({
  candidate: cues[cue],
  content: [read.range(words)],
  source: [],
  silence: 0.5,
  sourceChance: chance,
  pathLog: -1,
  contentChance: new Float32Array(read.tagged.count),
  firstChance: new Float32Array(read.tagged.count),
  reader,
});

const chosen = (...proposals: readonly Proposal[]): readonly string[] =>
  choose(model, read.tagged, roles, proposals).map(
    ({ proposal: { candidate, content }, confidence }) =>
      `${wordsAt(read, candidate)} ${content.map((range: TokenRange) => wordsAt(read, range)).join('; ')} ${confidence.toFixed(1)}`,
  );

describe('of the proposals of a text', () => {
  it('the most probable of every cue is chosen, in the order of the cues', () => {
    expect(
      chosen(
        proposal('said', 'it rained', 0.6, 'SECOND'),
        proposal('said', 'it rained and Ann', 0.8, 'FIRST'),
        proposal('said', 'rained', 0.4, 'RULE'),
        proposal('added', 'it poured', 0.5),
      ),
    ).toEqual(['said it rained and Ann 0.8', 'added it poured 0.5']);
  });

  it('the more probable of two with equal contents is chosen, whichever comes first', () => {
    expect(chosen(proposal('said', 'it rained', 0.6), proposal('added', 'it rained', 0.8))).toEqual([
      'added it rained 0.8',
    ]);
    expect(chosen(proposal('said', 'it rained', 0.8), proposal('added', 'it rained', 0.6))).toEqual([
      'said it rained 0.8',
    ]);
  });

  it('the chosen ones are in the order of their cues, also where a later one has won a content', () => {
    expect(
      chosen(
        proposal('said', 'it rained', 0.5),
        proposal('added', 'it poured', 0.7),
        proposal('denied', 'it rained', 0.8),
      ),
    ).toEqual(['added it poured 0.7', 'denied it rained 0.8']);
  });

  it('those with contents that only overlap are all chosen: reports lie in each other', () => {
    expect(
      chosen(proposal('said', 'it rained and Ann added it poured', 0.6), proposal('added', 'it poured', 0.8)),
    ).toEqual(['said it rained and Ann added it poured 0.6', 'added it poured 0.8']);
  });

  it('those that are hardly probable are dropped', () => {
    expect(chosen(proposal('said', 'it rained', 0.1), proposal('denied', 'it.', 0.9))).toEqual(['denied it. 0.9']);
  });

  it('none are chosen where there are none', () => {
    expect(chosen()).toEqual([]);
  });
});
