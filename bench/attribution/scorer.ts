import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Precision, recall and F1, as the scorer names them. */
export interface ScorerScore {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export interface ScorerTable {
  readonly gold: number;
  readonly predicted: number;
  readonly exact: ScorerScore;
  readonly overlap: ScorerScore;
  readonly joint: ScorerScore;
  /** Of the quotes that overlap, the share whose source is right. */
  readonly source: number;
}

/** What a scorer in the layout of PolNeAR's benchmark writes with `--json`. */
export interface ScorerResult {
  readonly texts: number;
  readonly quoted: ScorerTable;
  readonly all: ScorerTable;
  readonly tokens: Readonly<Record<'content' | 'source' | 'cue', ScorerScore>>;
}

/**
 * Runs a scorer, `node SCORER CORPUS_DIR EXTRACTED --json`.
 *
 * @throws Error with what the scorer wrote, where it fails.
 */
export function runScorer(scorer: string, corpus: string, extracted: string): ScorerResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, corpus, extracted, '--json'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${scorer} failed:\n${stderr}`);
  return JSON.parse(stdout) as ScorerResult;
}

/** The same over some texts of the corpus only, named without `.txt`. */
export function runScorerOn(names: readonly string[], scorer: string, corpus: string, extracted: string): ScorerResult {
  const part = mkdtempSync(join(tmpdir(), 'onrecord-attribution-'));
  try {
    mkdirSync(join(part, 'text'));
    for (const name of names) symlinkSync(resolve(corpus, 'text', `${name}.txt`), join(part, 'text', `${name}.txt`));
    symlinkSync(resolve(corpus, 'attributions'), join(part, 'attributions'));
    return runScorer(scorer, part, extracted);
  } finally {
    rmSync(part, { recursive: true });
  }
}
