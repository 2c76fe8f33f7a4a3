import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Contestant, contestants } from './contestants.ts';
import { canHold, measureRun, type Usage } from './measure-run.ts';
import { speedReport } from './report.ts';
import { writeArticles } from './write-articles.ts';

const ARTICLES = 2_000;
const ROUNDS = 5;

const folder = mkdtempSync(join(tmpdir(), 'onrecord-extract-speed-'));
try {
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  const amount = await writeArticles(articles, ARTICLES);
  console.log(
    `${amount.articles} articles, on average ${average(amount.tokens)} tokens and ${average(amount.bytes)} bytes; ` +
      `medians of ${ROUNDS} rounds, start and end included\n` +
      `Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? ''}; all but "onrecord extract" ` +
      `${canHold ? 'held to one core' : 'on one core, helper threads aside'}\n` +
      `Load of the machine before the start (best near 0): ${loadavg()[0]?.toFixed(1) ?? '–'}\n`,
  );
  const usages = new Map<Contestant, Usage[]>(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const contestant of [
      ...contestants.slice(round % contestants.length),
      ...contestants.slice(0, round % contestants.length),
    ]) {
      usages.get(contestant)?.push(await run(contestant, articles));
    }
  }
  console.log(
    speedReport(
      amount,
      contestants.map((contestant) => ({ contestant, usages: usages.get(contestant) ?? [] })),
    ),
  );
} finally {
  rmSync(folder, { recursive: true });
}

async function run({ name, command, onOneCore }: Contestant, articles: string): Promise<Usage> {
  const output = join(folder, 'output.ndjson');
  const usage = await measureRun(command(articles), output, onOneCore);
  const lines = readFileSync(output, 'utf8').split('\n').length - 1;
  if (lines !== ARTICLES) throw new Error(`${name} wrote ${lines} lines for ${ARTICLES} articles.`);
  return usage;
}

function average(sum: number): number {
  return Math.round(sum / ARTICLES);
}
