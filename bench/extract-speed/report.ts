import { table } from '../table.ts';
import type { Contestant } from './contestants.ts';
import type { Usage } from './measure-run.ts';
import type { Amount } from './write-articles.ts';

/** What a contestant used in each round. */
export interface Result {
  readonly contestant: Contestant;
  readonly usages: readonly Usage[];
}

/** Medians over the rounds, and what each contestant does and does not do. */
export const speedReport = ({ articles, tokens }: Amount, results: readonly Result[]): string =>
  [
    table(
      ['', 'articles/s', 'tokens/s', 'CPU ms/article', 'peak MB'],
      results.map(({ contestant, usages }) => {
        const seconds = median(usages.map((usage) => usage.seconds));
        return [
          contestant.name,
          inThousands(articles / seconds),
          inThousands(tokens / seconds),
          ((1_000 * median(usages.map(({ cpuSeconds }) => cpuSeconds))) / articles).toFixed(2),
          inThousands(median(usages.map(({ peakMegabytes }) => peakMegabytes))),
        ];
      }),
    ),
    '',
    ...results.map(({ contestant: { name, does, lacks } }) => `${name}\n  does      ${does}\n  does not  ${lacks}`),
  ].join('\n');

/** The middle one; the lower of two. `NaN` of none. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? NaN;

const inThousands = (number: number): string => Math.round(number).toLocaleString('en');
