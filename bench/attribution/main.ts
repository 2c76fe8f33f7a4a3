import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtProgram } from '../onrecord.ts';
import { marksWithApostrophes, readCorpus } from './corpus.ts';
import { measureReliability } from './reliability.ts';
import { reliabilityReport, scorerReport, spanReport } from './report.ts';
import { runScorer, runScorerOn } from './scorer.ts';
import { scoreSpans } from './spans.ts';

const USAGE = `Usage: npm run bench:attribution -- CORPUS_DIR [--scorer FILE]

CORPUS_DIR is in PolNeAR's layout: text/NAME.txt, and attributions/NAME_xxxx.ann by each person who marked it.
The scorer is by default score.mjs two folders above CORPUS_DIR; its tables are left out where there is none.
`;

const { values, positionals } = parseArgs({ options: { scorer: { type: 'string' } }, allowPositionals: true });
const [corpus] = positionals;
if (corpus === undefined) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-attribution-'));
try {
  const extracted = join(folder, 'extracted.ndjson');
  extract(join(corpus, 'text'), extracted);
  const texts = readCorpus(corpus, extracted);

  const scorer = values.scorer ?? join(corpus, '..', '..', 'score.mjs');
  if (values.scorer !== undefined || existsSync(scorer)) {
    const known = texts.filter((text) => !marksWithApostrophes(text)).map(({ name }) => name);
    const [whole, part] = [runScorer(scorer, corpus, extracted), runScorerOn(known, scorer, corpus, extracted)];
    console.log(`${scorerReport(whole, part)}\n`);
  }
  const spans = {
    source: scoreSpans(texts, 'source'),
    cue: scoreSpans(texts, 'cue'),
    content: scoreSpans(texts, 'content'),
  };
  console.log(`${spanReport(spans)}\n`);
  console.log(reliabilityReport(measureReliability(texts)));
} finally {
  rmSync(folder, { recursive: true });
}

function extract(texts: string, to: string): void {
  const output = openSync(to, 'w');
  const { status } = spawnSync(process.execPath, [builtProgram(), 'extract', texts, '--format', 'ndjson'], {
    stdio: ['ignore', output, 'inherit'],
  });
  closeSync(output);
  if (status !== 0) throw new Error('onrecord extract could not read all texts.');
}
