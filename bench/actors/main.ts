import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtProgram } from '../onrecord.ts';
import { aliasesReport, namesReport } from './report.ts';
import { type AliasesResult, type NamesResult, runScorer } from './scorer.ts';

const USAGE = `Usage: npm run bench:actors -- BENCHMARKS_DIR

BENCHMARKS_DIR holds entities/dev.ndjson and aliases/news-fair.ndjson, each beside its score.mjs. A line of them is a text:
{ "file", "text", "entities": [{ "span", "type" }] }, and { "file", "text", "mentions": [{ "span", "entity" }] }.
`;

const { positionals } = parseArgs({ allowPositionals: true });
const [benchmarks] = positionals;
if (benchmarks === undefined) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-actors-'));
try {
  const score = (set: string, file: string): unknown => {
    const gold = join(benchmarks, set, file);
    const extracted = join(folder, file);
    extract(gold, extracted);
    return runScorer(join(benchmarks, set, 'score.mjs'), gold, extracted);
  };
  console.log(`${namesReport(score('entities', 'dev.ndjson') as NamesResult)}\n`);
  console.log(aliasesReport(score('aliases', 'news-fair.ndjson') as AliasesResult));
} finally {
  rmSync(folder, { recursive: true });
}

function extract(texts: string, to: string): void {
  const output = openSync(to, 'w');
  const program = [builtProgram(), 'extract', '--input', 'ndjson', '--format', 'ndjson', texts];
  const { status } = spawnSync(process.execPath, program, { stdio: ['ignore', output, 'inherit'] });
  closeSync(output);
  if (status !== 0) throw new Error('onrecord extract could not read all texts.');
}
