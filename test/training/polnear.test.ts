import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type MarkedText, readPolnear } from '../../training/polnear.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Reads a corpus that has these files and no others. */
function corpus(files: Readonly<Record<string, string>>): readonly MarkedText[] {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-polnear-'));
  folders.push(folder);
  for (const [path, text] of Object.entries({ 'text/.keep': '', 'attributions/.keep': '', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readPolnear(folder);
}

/** The attributions of a text in words: content, source and cue. */
const shown = ({ text, attributions }: MarkedText) =>
  attributions.map(({ content, source, cue }) =>
    [content, source, cue].map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')),
  );

describe('a corpus in PolNeAR’s layout', () => {
  it('is read as contents with their sources and cues', () => {
    const [text] = corpus({
      'text/a.txt': 'Lee said it rained.',
      'attributions/a_0001.ann':
        'T1\tSource 0 3\tLee\nT2\tCue 4 8\tsaid\nT3\tContent 9 18\tit rained\nE1\tAttribution:T2 Content:T3 Source:T1 Cue:T2\n',
    });
    expect(text && shown(text)).toEqual([['it rained', 'Lee', 'said']]);
  });

  it('counts code points: an emoji before a mark is one, though it is two code units', () => {
    const [text] = corpus({
      'text/a.txt': '🎉🎉 Lee said 𝒳 rained.',
      'attributions/a_0001.ann':
        'T1\tSource 3 6\tLee\nT2\tCue 7 11\tsaid\nT3\tContent 12 20\t𝒳 rained\nE1\tAttribution:T2 Content:T3 Source:T1 Cue:T2\n',
    });
    expect(text && shown(text)).toEqual([['𝒳 rained', 'Lee', 'said']]);
  });

  it('has spans in several pieces, and several spans of a role, in the order of the text', () => {
    const [text] = corpus({
      'text/a.txt': 'It rained, Lee said, all day, and hard.',
      'attributions/a_0001.ann':
        'T1\tContent 0 9;21 28\tIt rained all day\nT2\tContent 30 38\tand hard\nT3\tCue 15 19\tsaid\n' +
        'E1\tAttribution:T3 Content2:T2 Content:T1 Cue:T3\n',
    });
    expect(text && shown(text)).toEqual([['It rained … all day … and hard', '', 'said']]);
  });

  it('has each text once for every person who marked it', () => {
    const text = 'Lee said it rained.';
    const mark = (span: string): string => `T1\tContent ${span}\t…\nE1\tAttribution:T1 Content:T1\n`;
    const marked = corpus({
      'text/b.txt': text,
      'text/a.txt': text,
      'attributions/a_0002.ann': mark('12 18'),
      'attributions/a_0001.ann': mark('9 18'),
      'attributions/b_0001.ann': mark('9 11'),
    });
    expect(marked.map((each) => [each.name, ...shown(each).map(([content]) => content)])).toEqual([
      ['a', 'it rained'],
      ['a', 'rained'],
      ['b', 'it'],
    ]);
  });

  it('tells texts apart whose names begin alike', () => {
    const marked = corpus({
      'text/a.txt': 'It rained.',
      'text/a_b.txt': 'It snowed.',
      'attributions/a_0001.ann': 'T1\tContent 3 9\trained\nE1\tAttribution:T1 Content:T1\n',
      'attributions/a_b_0001.ann': 'T1\tContent 3 9\tsnowed\nE1\tAttribution:T1 Content:T1\n',
    });
    expect(marked.flatMap(shown).map(([content]) => content)).toEqual(['rained', 'snowed']);
  });

  it('leaves out attributions of nothing, and texts that nobody marked', () => {
    const marked = corpus({
      'text/a.txt': 'Lee said so.',
      'text/b.txt': 'It rained.',
      'attributions/a_0001.ann': 'T1\tCue 4 8\tsaid\nE1\tAttribution:T1 Cue:T1\n',
    });
    expect(marked).toEqual([{ name: 'a', text: 'Lee said so.', attributions: [] }]);
  });
});
