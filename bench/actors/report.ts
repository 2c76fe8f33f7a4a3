import { table } from '../table.ts';
import { type AliasesResult, NAMES, type NamesResult, type ScorerScore } from './scorer.ts';

/** The scorer’s table of names, with what is asked of it and what others reach. */
export const namesReport = (result: NamesResult): string =>
  [
    `Names, by the scorer: ${result.texts} texts`,
    table(
      ['', 'gold', 'read', ...['exact', 'lenient'].flatMap((name) => [`${name} P`, 'R', 'F1', 'at least'])],
      NAMES.map((kind) => {
        const { gold, predicted, exact, lenient } = result[kind];
        const [leastExact = null, leastLenient = null] = BARS[kind];
        return [
          kind,
          String(gold),
          String(predicted),
          ...three(exact),
          shown(leastExact),
          ...three(lenient),
          shown(leastLenient),
        ];
      }),
    ),
    'exact: the same span and kind; lenient: spans that overlap, of the same kind. For scale, compromise 14.17 reaches .50 exact and',
    '.65 lenient on another part of the same set (people .39, organisations .33, places .68 exact).',
  ].join('\n');

/** The scorer’s measures of aliases, with what is asked of them. */
export const aliasesReport = ({ mentions, found, b3, merged, several, clean, clusters }: AliasesResult): string =>
  [
    `Aliases, by the scorer: ${mentions} mentions`,
    table(
      ['', 'reached', 'at least'],
      [
        ['found: mentions that any of ours overlaps', found.toFixed(3), '0.880'],
        ['B-cubed F1', b3.f1.toFixed(3), '0.860'],
        [`merged: of ${several} actors of several names, those that are one`, merged.toFixed(3), '0.800'],
        [`clean: of ${clusters} of ours with several mentions, those of one actor`, clean.toFixed(3), '0.970'],
      ],
    ),
  ].join('\n');

/** What is asked, exact and lenient. */
const BARS: Readonly<Record<(typeof NAMES)[number], readonly number[]>> = {
  PERSON: [0.87],
  ORGANIZATION: [],
  PLACE: [],
  ALL: [0.8, 0.86],
};

const shown = (number: number | null): string => number?.toFixed(3) ?? '';

const three = ({ p, r, f1 }: ScorerScore): readonly string[] => [p, r, f1].map((number) => number.toFixed(3));
