import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOf } from '../../../src/extract/tagging/attribution-model.ts';
import {
  type Chain,
  logSumOf,
  makeRoom,
  makeWorkspace,
  readBestPath,
  readMarginals,
} from '../../../src/extract/tagging/chain.ts';
import { FIRST_PASS_LABELS } from '../../../src/extract/tagging/labels.ts';

/** A chain and the emissions of some tokens. */
interface Sequence {
  readonly chain: Chain;
  readonly emissions: readonly number[];
  readonly count: number;
}

const score = fc.double({ min: -4, max: 4, noNaN: true });
const scores = (length: number) => fc.array(score, { minLength: length, maxLength: length });

/** Of four labels; the first may come anywhere, so that there always is a path. */
const sequence: fc.Arbitrary<Sequence> = fc.integer({ min: 1, max: 4 }).chain((count) =>
  fc
    .record({
      emissions: scores(4 * count),
      transitions: scores(16),
      isForbidden: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    })
    .map(({ emissions, transitions, isForbidden }) => {
      const isAllowed = (at: number): boolean => at < 4 || at % 4 === 0 || isForbidden[at] !== true;
      const allowed = transitions.map((value, at) => (isAllowed(at) ? value : -Infinity));
      const chain = {
        labels: 4,
        scores: Float64Array.from(allowed),
        factors: Float64Array.from(allowed, Math.exp),
        starts: Uint8Array.from({ length: 4 }, (_, label) => (label === 0 || isForbidden[16 + label] !== true ? 1 : 0)),
      };
      return { chain, emissions, count };
    }),
);

/** Every label sequence of so many tokens with its score. */
function allPaths({
  chain,
  emissions,
  count,
}: Sequence): { readonly path: readonly number[]; readonly score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let at = 0; at < count; at++)
    paths = paths.flatMap(({ path, score: before }) =>
      Array.from({ length: chain.labels }, (_, label) => {
        const last = path.at(-1);
        const step =
          last === undefined
            ? chain.starts[label] === 1
              ? 0
              : -Infinity
            : (chain.scores[last * chain.labels + label] ?? NaN);
        return { path: [...path, label], score: before + step + (emissions[at * chain.labels + label] ?? NaN) };
      }),
    );
  return paths.filter((each) => each.score > -Infinity);
}

function workOn({ chain, emissions, count }: Sequence) {
  const work = makeWorkspace();
  makeRoom(work, count * chain.labels);
  work.emissions.set(emissions);
  return work;
}

const check = (holds: (sequence: Sequence) => void): void => {
  fc.assert(fc.property(sequence, holds), { numRuns: 150 });
};

describe('over all label sequences, counted one by one,', () => {
  it('the sum of their probabilities is the same', () => {
    check((each) => {
      const sum = allPaths(each).reduce((total, path) => total + Math.exp(path.score), 0);
      expect(logSumOf(each.chain, workOn(each), each.count)).toBeCloseTo(Math.log(sum), 9);
    });
  });

  it('the probability of every label of every token is the same', () => {
    check((each) => {
      const paths = allPaths(each);
      const sum = paths.reduce((total, path) => total + Math.exp(path.score), 0);
      const work = workOn(each);
      expect(readMarginals(each.chain, work, each.count)).toBeCloseTo(Math.log(sum), 9);
      for (let at = 0; at < each.count; at++)
        for (let label = 0; label < 4; label++) {
          const share = paths
            .filter(({ path }) => path[at] === label)
            .reduce((all, path) => all + Math.exp(path.score), 0);
          expect(work.marginals[at * 4 + label]).toBeCloseTo(share / sum, 9);
        }
    });
  });

  it('the expected number of every transition is the same', () => {
    check((each) => {
      const paths = allPaths(each);
      const sum = paths.reduce((total, path) => total + Math.exp(path.score), 0);
      const transitions = paths.flatMap(({ path, score: own }) =>
        path.slice(1).map((label, at) => ({ place: (path[at] ?? 0) * 4 + label, chance: Math.exp(own) / sum })),
      );
      const pairs = new Float64Array(16);
      readMarginals(each.chain, workOn(each), each.count, pairs);
      pairs.forEach((pair, at) => {
        const expected = transitions.filter(({ place }) => place === at).reduce((all, { chance }) => all + chance, 0);
        expect(pair).toBeCloseTo(expected, 9);
      });
    });
  });

  it('the best one is the same', () => {
    check((each) => {
      const most = Math.max(...allPaths(each).map((path) => path.score));
      const work = workOn(each);
      expect(readBestPath(each.chain, work, each.count)).toBeCloseTo(most, 9);
      const path = [...work.path.slice(0, each.count)];
      const found = allPaths(each).find((other) => other.path.join() === path.join());
      expect(found?.score).toBeCloseTo(most, 9);
    });
  });
});

it('a long text neither overflows nor vanishes', () => {
  const count = 20_000;
  const chain = chainOf(FIRST_PASS_LABELS, new Float64Array(FIRST_PASS_LABELS ** 2));
  const work = makeWorkspace();
  makeRoom(work, count * FIRST_PASS_LABELS);
  work.emissions.fill(30, 0, count * FIRST_PASS_LABELS);
  const logSum = readMarginals(chain, work, count);
  expect(logSum).toBeGreaterThan(30 * count);
  expect(logSum).toBeLessThan(32 * count);
  const middle = work.marginals.slice((count / 2) * FIRST_PASS_LABELS, (count / 2 + 1) * FIRST_PASS_LABELS);
  expect(middle.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6);
});
