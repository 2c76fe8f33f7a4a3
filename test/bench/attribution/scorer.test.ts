import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScorer, runScorerOn } from '../../../bench/attribution/scorer.ts';
import { emptyFolder } from '../../empty-folder.ts';

/** Says how many texts and markings it sees, and where it was told to look for what was extracted. */
const SCORER = `
  import { readdirSync } from 'node:fs';
  const [corpus, extracted, flag] = process.argv.slice(2);
  const count = (part) => readdirSync(corpus + '/' + part).length;
  console.log(JSON.stringify({ texts: count('text'), markings: count('attributions'), extracted, flag }));
`;

function writeCorpus(scorer: string): { corpus: string; scorer: string } {
  const corpus = emptyFolder();
  for (const part of ['text', 'attributions']) mkdirSync(join(corpus, part));
  for (const name of ['a', 'b']) {
    writeFileSync(join(corpus, 'text', `${name}.txt`), name);
    writeFileSync(join(corpus, 'attributions', `${name}_aaaa.ann`), '');
  }
  writeFileSync(join(corpus, 'score.mjs'), scorer);
  return { corpus, scorer: join(corpus, 'score.mjs') };
}

test('a scorer is given the corpus, what was extracted, and asked for JSON', () => {
  const { corpus, scorer } = writeCorpus(SCORER);
  const seen = { texts: 2, markings: 2, extracted: 'extracted.ndjson', flag: '--json' };
  expect(runScorer(scorer, corpus, 'extracted.ndjson')).toEqual(seen);
});

test('it can be run on some texts of the corpus', () => {
  const { corpus, scorer } = writeCorpus(SCORER);
  expect(runScorerOn(['b'], scorer, corpus, 'extracted.ndjson')).toMatchObject({ texts: 1, markings: 2 });
});

test('what a scorer that fails has to say is passed on', () => {
  const { corpus, scorer } = writeCorpus("throw new Error('no texts here')");
  expect(() => runScorer(scorer, corpus, 'extracted.ndjson')).toThrow('no texts here');
});
