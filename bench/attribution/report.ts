import { table } from '../table.ts';
import { type Others, others } from './others.ts';
import type { Reliability } from './reliability.ts';
import type { ScorerResult, ScorerScore, ScorerTable } from './scorer.ts';
import type { Role, SpanScores } from './spans.ts';

/** The scorer's tables, with a line for the quoted attributions of the texts whose marks it knows. */
export const scorerReport = (whole: ScorerResult, known: ScorerResult): string =>
  [
    `Attributions, by the scorer: ${whole.texts} texts`,
    table(
      [
        '',
        'gold',
        'read',
        ...['exact', 'overlap', 'joint'].flatMap((name) => [`${name} P`, 'R', 'F1']),
        'source right',
      ],
      [
        scorerRow('quoted', whole.quoted),
        scorerRow(`quoted, in ${known.texts} texts without marks written ''so''`, known.quoted),
        scorerRow('all', whole.all),
      ],
    ),
    '',
    'Words, by the scorer',
    table(
      ['', 'P', 'R', 'F1'],
      (['content', 'source', 'cue'] as const).map((role) => [role, ...three(whole.tokens[role])]),
    ),
  ].join('\n');

/** Plain span scores, and what others reach. */
export const spanReport = (scores: Readonly<Record<Role, SpanScores>>): string =>
  [
    'Spans, in hundredths: the same after marks and punctuation at the ends are cut off, or overlapping',
    table(
      ['', ...(['exact', 'overlapping'] as const).flatMap((how) => ROLES.map((role) => `${role} ${how}`))],
      [
        ...(['precision', 'recall', 'f1'] as const).map((measure) => [
          `Onrecord, ${measure === 'f1' ? 'F1' : measure}`,
          ...(['exact', 'overlapping'] as const).flatMap((how) =>
            ROLES.map((role) => (100 * scores[role][how][measure]).toFixed(1)),
          ),
        ]),
        ...others.map(othersRow),
      ],
    ),
    'The systems: F1 on sentence windows of the test part (Wang et al., CofeNet, COLING 2022). Two people: one against',
    'the other, on 20 texts.',
  ].join('\n');

/** Whether confidence means what it says. */
export const reliabilityReport = ({ bins, expectedCalibrationError }: Reliability): string =>
  [
    'Confidence: a quote is right where its content has half of its words in common with one that a person marked',
    table(
      ['confidence', 'quotes', 'mean confidence', 'share right'],
      bins.map(({ from, quotes, meanConfidence, shareRight }) => [
        `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`,
        String(quotes),
        meanConfidence?.toFixed(3) ?? '–',
        shareRight?.toFixed(3) ?? '–',
      ]),
    ),
    `Expected calibration error ${expectedCalibrationError.toFixed(3)}`,
  ].join('\n');

const ROLES = ['source', 'cue', 'content'] as const;

const scorerRow = (
  name: string,
  { gold, predicted, exact, overlap, joint, source }: ScorerTable,
): readonly string[] => [
  name,
  String(gold),
  String(predicted),
  ...three(exact),
  ...three(overlap),
  ...three(joint),
  source.toFixed(3),
];

const three = ({ p, r, f1 }: ScorerScore): readonly string[] => [p, r, f1].map((number) => number.toFixed(3));

const othersRow = ({ who, exact, overlapping }: Others): readonly string[] => [
  `${who}, F1`,
  ...[exact, overlapping].flatMap((scores) => ROLES.map((role) => String(scores[role] ?? '–'))),
];
