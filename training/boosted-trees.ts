import { type BoostedTrees, DEPTH, LEAVES, NODES } from '../src/extract/tagging/boosted-trees.ts';
import { firstWhere } from '../src/text/first-where.ts';
import { random } from './random.ts';

/** Numbers of something, how right it is (0 to 1), and how much it counts. */
export interface Numbered {
  readonly numbers: readonly number[];
  readonly truth: number;
  readonly weight: number;
}

const TREES = 150;
const RATE = 0.08;
/** A leaf's answer is drawn to zero by so much. */
const DAMPING = 20;
/** No side of a question may have less (in second derivatives) than this. */
const LEAST_SIDE = 30;
/** The shares of the numbers and of the examples that each tree sees. */
const SHARE_OF_NUMBERS = 0.4;
const SHARE_OF_EXAMPLES = 0.7;
const BINS = 64;
const SEED = 7;

/** Learns boosted trees for the logistic loss, asking at the quantiles of every number. The same examples give the same trees. */
export function learnTrees(examples: readonly Numbered[]): BoostedTrees {
  const width = examples[0]?.numbers.length ?? 0;
  const cuts = Array.from({ length: width }, (_, number) => quantiles(examples, number));
  const bins = binsOf(examples, cuts);
  const bias = logOddsOfMean(examples);
  const sums = new Float64Array(examples.length).fill(bias);
  const questions = new Int8Array(TREES * NODES).fill(-1);
  const cutsOfNodes = new Float64Array(TREES * NODES);
  const leaves = new Float64Array(TREES * LEAVES);
  const next = random(SEED);
  for (let tree = 0; tree < TREES; tree++) {
    const slopes = slopesOf(examples, sums);
    const used = examples.flatMap((_, at) => (next() < SHARE_OF_EXAMPLES ? [at] : []));
    const asked = cuts.flatMap((_, number) => (next() < SHARE_OF_NUMBERS ? [number] : []));
    const node = new Int32Array(examples.length);
    for (let depth = 0; depth < DEPTH; depth++) {
      const first = (1 << depth) - 1;
      const best = bestQuestions(first, 1 << depth, used, asked, node, bins, width, slopes);
      best.forEach((question, at) => {
        if (question === null) return;
        questions[tree * NODES + first + at] = question.number;
        cutsOfNodes[tree * NODES + first + at] = cuts[question.number]![question.bin]!;
      });
      for (let at = 0; at < node.length; at++) {
        const question = best[node[at]! - first] ?? null;
        const isYes = question !== null && bins[at * width + question.number]! > question.bin;
        node[at] = 2 * node[at]! + (isYes ? 2 : 1);
      }
    }
    const answers = answersOf(used, node, slopes);
    leaves.set(answers, tree * LEAVES);
    for (let at = 0; at < node.length; at++) sums[at]! += answers[node[at]! - NODES]!;
  }
  return { questions, cuts: cutsOfNodes, leaves, bias };
}

/** Different values of a number at equal shares of the examples, in order. */
function quantiles(examples: readonly Numbered[], number: number): readonly number[] {
  const sorted = Float64Array.from(examples, ({ numbers }) => numbers[number]!).sort();
  const found: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const value = sorted[Math.floor((bin * sorted.length) / BINS)]!;
    if (found.length === 0 || value > found.at(-1)!) found.push(value);
  }
  return found;
}

/** How many cuts each number of each example has reached. */
function binsOf(examples: readonly Numbered[], cuts: readonly (readonly number[])[]): Uint8Array {
  const bins = new Uint8Array(examples.length * cuts.length);
  examples.forEach(({ numbers }, at) => {
    cuts.forEach((values, number) => {
      bins[at * cuts.length + number] = firstWhere(values.length, (bin) => values[bin]! > numbers[number]!);
    });
  });
  return bins;
}

function logOddsOfMean(examples: readonly Numbered[]): number {
  let [right, all] = [0, 0];
  for (const { truth, weight } of examples) {
    right += weight * truth;
    all += weight;
  }
  return Math.log(right / (all - right));
}

/** First and second derivatives of the loss, by example. */
interface Slopes {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function slopesOf(examples: readonly Numbered[], sums: Float64Array): Slopes {
  const first = new Float64Array(sums.length);
  const second = new Float64Array(sums.length);
  examples.forEach(({ truth, weight }, at) => {
    const chance = 1 / (1 + Math.exp(-sums[at]!));
    first[at] = (chance - truth) * weight;
    second[at] = Math.max(1e-3, chance * (1 - chance)) * weight;
  });
  return { first, second };
}

interface Question {
  readonly number: number;
  /** Yes where the number has reached the cut of this bin. */
  readonly bin: number;
}

/** The question of every node of one depth that lowers the loss most; `null` where none does. */
function bestQuestions(
  firstNode: number,
  nodes: number,
  used: readonly number[],
  asked: readonly number[],
  node: Int32Array,
  bins: Uint8Array,
  width: number,
  { first, second }: Slopes,
): readonly (Question | null)[] {
  const firsts = new Float64Array(nodes * width * BINS);
  const seconds = new Float64Array(nodes * width * BINS);
  for (const at of used)
    for (const number of asked) {
      const place = ((node[at]! - firstNode) * width + number) * BINS + bins[at * width + number]!;
      firsts[place]! += first[at]!;
      seconds[place]! += second[at]!;
    }
  return Array.from({ length: nodes }, (_, which) => {
    let best: Question | null = null;
    let most = 1e-4;
    for (const number of asked) {
      const place = (which * width + number) * BINS;
      const all = sum(firsts, place);
      const allSecond = sum(seconds, place);
      let [no, noSecond] = [0, 0];
      for (let bin = 0; bin < BINS - 1; bin++) {
        no += firsts[place + bin]!;
        noSecond += seconds[place + bin]!;
        if (noSecond < LEAST_SIDE || allSecond - noSecond < LEAST_SIDE) continue;
        const gain = worth(no, noSecond) + worth(all - no, allSecond - noSecond) - worth(all, allSecond);
        if (gain <= most) continue;
        most = gain;
        best = { number, bin };
      }
    }
    return best;
  });
}

const worth = (first: number, second: number): number => (first * first) / (second + DAMPING);

function sum(values: Float64Array, from: number): number {
  let total = 0;
  for (let bin = 0; bin < BINS; bin++) total += values[from + bin]!;
  return total;
}

function answersOf(used: readonly number[], node: Int32Array, { first, second }: Slopes): Float64Array {
  const firsts = new Float64Array(LEAVES);
  const seconds = new Float64Array(LEAVES);
  for (const at of used) {
    firsts[node[at]! - NODES]! += first[at]!;
    seconds[node[at]! - NODES]! += second[at]!;
  }
  return firsts.map((value, leaf) => (-RATE * value) / (seconds[leaf]! + DAMPING));
}
