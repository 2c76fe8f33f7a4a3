import { spawnSync } from 'node:child_process';

/** Precision, recall and F1, as the scorers name them. */
export interface ScorerScore {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What a scorer of one kind of names says: the same spans, and spans that overlap, each of the same kind. */
interface NamesTable {
  readonly gold: number;
  readonly predicted: number;
  readonly exact: ScorerScore;
  readonly lenient: ScorerScore;
}

export const NAMES = ['PERSON', 'ORGANIZATION', 'PLACE', 'ALL'] as const;

/** Which words name a person, an organisation or a place. */
export interface NamesResult extends Readonly<Record<(typeof NAMES)[number], NamesTable>> {
  readonly texts: number;
}

/** Which names mean one actor; the measures are the scorer’s. */
export interface AliasesResult {
  readonly mentions: number;
  readonly found: number;
  readonly b3: ScorerScore;
  readonly merged: number;
  readonly several: number;
  readonly clean: number;
  readonly clusters: number;
}

/**
 * Runs a scorer, `node SCORER GOLD EXTRACTED --json`.
 *
 * @throws Error with what the scorer wrote, where it fails.
 */
export function runScorer(scorer: string, gold: string, extracted: string): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, gold, extracted, '--json'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${scorer} failed:\n${stderr}`);
  return JSON.parse(stdout) as unknown;
}
