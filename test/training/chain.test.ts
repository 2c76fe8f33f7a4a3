import { describe, expect, it } from 'vitest';
import { chainOf } from '../../src/extract/tagging/attribution-model.ts';
import { makeRoom, makeWorkspace, readBestPath } from '../../src/extract/tagging/chain.ts';
import { CONTENT_FIRST, CONTENT_NEXT, FIRST_PASS_LABELS, OTHER } from '../../src/extract/tagging/labels.ts';
import { type Example, learnChain, type LearntChain } from '../../training/chain.ts';
import { random } from '../../training/random.ts';

const BITS = 6;
const FEATURES = 2;

/** The feature that all words have, which is the first, and one for each word. */
const ALL = 0;
const WORDS: Readonly<Record<string, number>> = { that: 1, it: 2, he: 3, '.': 4, rare: 5 };

const rowsOf = (words: readonly string[]): Int32Array =>
  Int32Array.from(words.flatMap((word) => [ALL, WORDS[word] ?? 0]));

/**
 * Sentences of a toy language: a content begins with "that" and goes up to the full stop, whatever words are in it. Only
 * what came before tells whether "it" and "he" are content.
 */
function toySentences(count: number, seed: number): { words: string[]; labels: number[] }[] {
  const next = random(seed);
  const some = (): string[] => Array.from({ length: 1 + Math.floor(next() * 4) }, () => (next() < 0.5 ? 'it' : 'he'));
  return Array.from({ length: count }, () => {
    const [before, inside] = [some(), some()];
    return {
      words: [...before, 'that', ...inside, '.'],
      labels: [...before.map(() => OTHER), CONTENT_FIRST, ...inside.map(() => CONTENT_NEXT), OTHER],
    };
  });
}

const examples = (count = 150): Example[] =>
  toySentences(count, 1).map(({ words, labels }) => ({
    rows: rowsOf(words),
    features: FEATURES,
    labels: Uint8Array.from(labels),
    weight: 1,
    isGiven: null,
  }));

const learn = (from: readonly Example[]): LearntChain =>
  learnChain(FIRST_PASS_LABELS, FIRST_PASS_LABELS, BITS, from, 10, 2);

function labelsOf({ labels, weights, transitions }: LearntChain, words: readonly string[]): number[] {
  const work = makeWorkspace();
  makeRoom(work, words.length * labels);
  words.forEach((_, at) => {
    for (let label = 0; label < labels; label++)
      work.emissions[at * labels + label] = rowsOf(words)
        .slice(at * FEATURES, (at + 1) * FEATURES)
        .reduce((sum, row) => sum + (weights[row * labels + label] ?? NaN), 0);
  });
  readBestPath(chainOf(labels, transitions), work, words.length);
  return [...work.path.slice(0, words.length)];
}

describe('a chain', () => {
  it('learns a toy language, so that it reads sentences that it has never seen', () => {
    const learnt = learn(examples());
    for (const { words, labels } of toySentences(40, 2)) expect(labelsOf(learnt, words)).toEqual(labels);
  });

  it('has the same weights, to the bit, when it learns the same again', () => {
    expect(learn(examples())).toEqual(learn(examples()));
  });

  it('learns nothing of a feature that was seen but once', () => {
    const [first, ...others] = examples(20);
    if (first === undefined) throw new Error('There are twenty.');
    first.rows[1] = WORDS['rare'] ?? 0;
    const rowOf = ({ weights }: LearntChain, word: string): Float32Array => {
      const row = (WORDS[word] ?? 0) * FIRST_PASS_LABELS;
      return weights.slice(row, row + FIRST_PASS_LABELS);
    };
    const learnt = learn([first, ...others]);
    expect(rowOf(learnt, 'rare').every((weight) => weight === 0)).toBe(true);
    expect(rowOf(learnt, 'that').some((weight) => weight !== 0)).toBe(true);
  });

  it('follows the examples that weigh more where they contradict each other', () => {
    const always = (label: number, weight: number): Example[] =>
      Array.from({ length: 20 }, () => ({
        rows: rowsOf(['it']),
        features: FEATURES,
        labels: Uint8Array.of(label),
        weight,
        isGiven: null,
      }));
    expect(labelsOf(learn([...always(OTHER, 0.4), ...always(CONTENT_FIRST, 1)]), ['it'])).toEqual([CONTENT_FIRST]);
    expect(labelsOf(learn([...always(OTHER, 1), ...always(CONTENT_FIRST, 0.4)]), ['it'])).toEqual([OTHER]);
  });

  it('gives labels that are given no weights, but learns what comes after them', () => {
    const GIVEN = 5;
    const given: Example[] = Array.from({ length: 20 }, () => ({
      rows: rowsOf(['that', 'it']),
      features: FEATURES,
      labels: Uint8Array.of(GIVEN, CONTENT_FIRST),
      weight: 1,
      isGiven: Uint8Array.of(1, 0),
    }));
    const { weights, transitions } = learnChain(GIVEN + 1, GIVEN, BITS, given, 10, 2);
    const row = (WORDS['that'] ?? 0) * GIVEN;
    expect(weights.slice(row, row + GIVEN).every((weight) => weight === 0)).toBe(true);
    const after = transitions.slice(GIVEN * (GIVEN + 1));
    expect(after.indexOf(Math.max(...after))).toBe(CONTENT_FIRST);
  });
});
