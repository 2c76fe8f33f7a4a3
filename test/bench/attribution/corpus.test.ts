import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { marksWithApostrophes, readCorpus } from '../../../bench/attribution/corpus.ts';
import { emptyFolder } from '../../empty-folder.ts';

const TEXT = '🌧 Ann said it rains. Bob hopes not.';
const RAINS =
  'T1\tContent 11 19\tit rains\nT2\tSource 2 5\tAnn\nT3\tCue 6 10\tsaid\nE1\tAttribution:T3 Content:T1 Source:T2 Cue:T3\n';
const HOPES = 'T1\tContent 31 34\tnot\nE1\tAttribution:T1 Content:T1\n';

const QUOTE = { kind: 'INDIRECT', content: [[12, 20]], source: [[3, 6]], cue: null, speakers: [], confidence: 0.8 };

function writeCorpus(readText: string | null): { folder: string; extracted: string } {
  const folder = emptyFolder();
  for (const part of ['text', 'attributions']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'text', 'rain.txt'), TEXT);
  writeFileSync(join(folder, 'attributions', 'rain_bbbb.ann'), HOPES);
  writeFileSync(join(folder, 'attributions', 'rain_aaaa.ann'), RAINS);
  const extracted = join(folder, 'extracted.ndjson');
  const line = { file: 'anywhere/rain.txt', text: readText, quotes: [QUOTE] };
  writeFileSync(extracted, readText === null ? '' : `${JSON.stringify(line)}\n`);
  return { folder, extracted };
}

test('a text stands beside what was read of it, both in UTF-16 code units', () => {
  const { folder, extracted } = writeCorpus(TEXT);
  const [text] = readCorpus(folder, extracted);
  expect(text?.gold[0]?.content).toEqual([{ start: 12, end: 20 }]);
  expect(text?.read).toEqual([
    { content: [{ start: 12, end: 20 }], source: [{ start: 3, end: 6 }], cue: [], confidence: 0.8 },
  ]);
});

test('of several people who marked a text, the first by file name counts', () => {
  const { folder, extracted } = writeCorpus(TEXT);
  const texts = readCorpus(folder, extracted);
  expect(
    texts.map(({ gold }) => gold.map(({ content }) => content.map(({ start, end }) => TEXT.slice(start, end)))),
  ).toEqual([[['it rains']]]);
});

test('a text that was read as another one, or not at all, is refused', () => {
  const other = writeCorpus('Ann said it rains.');
  expect(() => readCorpus(other.folder, other.extracted)).toThrow('rain.txt was read as another text.');
  const none = writeCorpus(null);
  expect(() => readCorpus(none.folder, none.extracted)).toThrow('rain.txt was not read.');
});

test('two apostrophes are marks, one is none', () => {
  const text = (words: string) => ({ name: 'text', text: words, gold: [], read: [] });
  expect(marksWithApostrophes(text("''It rains,'' said Ann."))).toBe(true);
  expect(marksWithApostrophes(text("Ann's friends said so."))).toBe(false);
});
