import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { ArticleObject } from '../../src/cli/extract/article-object.ts';
import { emptyFolder } from '../empty-folder.ts';
import { run, start } from './program.ts';

const STORM = `Storm hits the coast

“The harbour is closed,” said Anna Kovács, the mayor of Szeged.

Ferries stay in port

Kovács said that no ship would sail before Monday.
`;

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const objects = (ndjson: string): readonly ArticleObject[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ArticleObject);

describe('onrecord extract --format ndjson', () => {
  test('writes an object for each text, with offsets that cut out exactly what was found', async () => {
    const { code, stdout } = await run(['extract', 'storm.txt', '--format', 'ndjson'], {
      cwd: folderWith({ 'storm.txt': STORM }),
    });
    expect(code).toBe(0);
    const [article] = objects(stdout);
    if (article === undefined) throw new Error('There is no object.');
    const cut = (span: readonly [number, number] | null) => (span === null ? null : article.text.slice(...span));
    expect(Object.keys(article)).toEqual([
      'file',
      'text',
      'title',
      'sections',
      'boilerplate',
      'quotes',
      'actors',
      'body',
    ]);
    expect(article).toMatchObject({ file: 'storm.txt', text: STORM, boilerplate: [] });
    expect(cut(article.title)).toBe('Storm hits the coast');
    expect(article.sections.map(({ heading }) => cut(heading))).toEqual([null, 'Ferries stay in port']);
    expect(article.quotes.map(({ kind, content }) => [kind, ...content.map(cut)])).toEqual([
      ['DIRECT', 'The harbour is closed,'],
      ['INDIRECT', 'that no ship would sail before Monday'],
    ]);
    const mayor = article.actors.find(({ name }) => name === 'Anna Kovács');
    expect(mayor).toMatchObject({ kind: 'PERSON' });
    expect(mayor?.mentions.map(cut)).toEqual(expect.arrayContaining(['Anna Kovács', 'Kovács']));
    expect(article.quotes.map(({ speakers }) => speakers)).toEqual([[mayor?.id], [mayor?.id]]);
    expect(article.body.split('\n\n').length).toBe(3);
  });

  test('is what is written where the output is no terminal', async () => {
    const { stdout } = await run(['extract', 'storm.txt'], { cwd: folderWith({ 'storm.txt': STORM }) });
    expect(objects(stdout).length).toBe(1);
  });

  test('names what cannot be read on stderr, goes on with the others and exits with 1', async () => {
    const cwd = folderWith({
      'a.txt': '',
      'b.txt': STORM,
      'c.txt': Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01', 'latin1'),
    });
    const { code, stdout, stderr } = await run(['extract', '.'], { cwd });
    expect(code).toBe(1);
    expect(objects(stdout).map(({ file }) => file)).toEqual(['b.txt']);
    expect(stderr).toContain('FILE_EMPTY a.txt');
    expect(stderr).toContain('FILE_BINARY c.txt');
  });
});

describe('onrecord extract --input ndjson', () => {
  test('takes texts as they are, line by line, from stdin', async () => {
    const text = STORM.replaceAll('\n', '\r\n');
    const input = `\ufeff${JSON.stringify({ file: 'a', text, more: 1 })}\n\n${JSON.stringify({ text: STORM, file: 'b' })}`;
    const { code, stdout } = await run(['extract', '--input', 'ndjson'], { cwd: emptyFolder(), input });
    expect(code).toBe(0);
    expect(objects(stdout).map((article) => [article.file, article.text])).toEqual([
      ['a', text],
      ['b', STORM],
    ]);
  });

  test('reports a bad line by its number and goes on', async () => {
    const good = JSON.stringify({ file: 'good', text: STORM });
    const long = JSON.stringify({ file: 'long', text: 'x'.repeat(3_000) });
    const input = Buffer.concat([
      Buffer.from(`{"file":\n{"file":"a"}\n${long}\n`),
      Buffer.from([0xff, 10]),
      Buffer.from(good),
    ]);
    const cwd = folderWith({ 'texts.ndjson': input });
    const { code, stdout, stderr } = await run(
      ['extract', 'texts.ndjson', '--input', 'ndjson', '--max-file-size', '2kB'],
      { cwd },
    );
    expect(code).toBe(1);
    expect(objects(stdout).map(({ file }) => file)).toEqual(['good']);
    expect(stderr.match(/texts\.ndjson, line \d, is [^{.]+/g)).toEqual([
      'texts.ndjson, line 1, is not ',
      'texts.ndjson, line 2, is not ',
      'texts.ndjson, line 3, is too long',
      'texts.ndjson, line 4, is not UTF-8',
    ]);
  });

  test('answers each line before the next one is there', async () => {
    const running = start(['extract', '-', '--input', 'ndjson'], { cwd: emptyFolder() });
    running.process.stdin.write(`${JSON.stringify({ file: 'first', text: STORM })}\n`);
    await running.says('"file":"first"');
    running.process.stdin.end(`${JSON.stringify({ file: 'second', text: STORM })}\n`);
    expect(objects((await running.ends).stdout).map(({ file }) => file)).toEqual(['first', 'second']);
  });

  test('is stopped by Ctrl-C while it waits for a line', async () => {
    const running = start(['extract', '-', '--input', 'ndjson'], { cwd: emptyFolder() });
    running.process.stdin.write(`${JSON.stringify({ file: 'first', text: STORM })}\n`);
    await running.says('"file":"first"');
    running.process.kill('SIGINT');
    expect(await running.ends).toMatchObject({ code: 130, stderr: '' });
  });

  test('ends quietly when its reader has seen enough', async () => {
    const line = `${JSON.stringify({ file: 'again', text: STORM })}\n`;
    const running = start(['extract', '-', '--input', 'ndjson'], { cwd: emptyFolder() });
    running.process.stdin.write(line);
    await running.says('"file":"again"');
    running.process.stdout.destroy();
    running.process.stdin.end(line.repeat(500));
    expect(await running.ends).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('onrecord extract --workers', () => {
  // As much as starts a worker or two.
  const texts = Array.from({ length: 150 }, (_, at) => ({
    file: `text ${at}`,
    text:
      at % 50 === 7
        ? 7
        : `${STORM}\nThe mayor spoke ${at} times.\n\n${'The sea is rough, and grey. '.repeat(at * 3)}\n`,
  }));
  const input = texts.map((text) => `${JSON.stringify(text)}\n`).join('');
  const extract = (...args: readonly string[]) =>
    run(['extract', '--input', 'ndjson', ...args], { cwd: emptyFolder(), input });

  test.each(['ndjson', 'pretty'])(
    'writes %s in the same order, and the same, with several as with one',
    async (format) => {
      const one = await extract('--format', format, '--workers', '1');
      expect(await extract('--format', format, '--workers', '3')).toEqual(one);
      expect(one.code).toBe(1);
      expect(one.stderr.match(/line \d+/g)).toEqual(['line 8', 'line 58', 'line 108']);
      expect(one.stdout).toContain('The mayor spoke 149 times.');
    },
  );

  test('ends quietly, with all workers, when its reader has seen enough', async () => {
    const running = start(['extract', '-', '--input', 'ndjson', '--workers', '3'], { cwd: emptyFolder() });
    running.process.stdin.write(input);
    await running.says('"file":"text 60"');
    running.process.stdout.destroy();
    expect(await running.ends).toMatchObject({ code: 0 });
  });

  test('is stopped by Ctrl-C, with all workers', async () => {
    const running = start(['extract', '-', '--input', 'ndjson', '--workers', '3'], { cwd: emptyFolder() });
    running.process.stdin.write(input);
    await running.says('"file":"text 149"');
    running.process.kill('SIGINT');
    expect(await running.ends).toMatchObject({ code: 130 });
  });

  test.each(['0', '1.5', 'all'])('refuses %s', async (number) => {
    const { code, stderr } = await extract('--workers', number);
    expect(code).toBe(2);
    expect(stderr).toContain('A number of workers is a whole number from 1 to 999.');
  });
});

describe('onrecord extract --format pretty', () => {
  const pretty = async (text: string, env: Record<string, string>) =>
    (await run(['extract', 'a.txt', '--format', 'pretty'], { cwd: folderWith({ 'a.txt': text }), env })).stdout;

  test('shows quotes with their speakers, and the actors, without colour', async () => {
    const shown = await pretty(STORM, { NO_COLOR: '1', FORCE_COLOR: '1' });
    expect(shown).not.toContain('\x1b');
    expect(shown).toContain(
      '  “[1 The harbour is closed,]” said Anna Kovács, the mayor of Szeged.\n    [1] Anna Kovács · direct',
    );
    expect(shown).toMatch(/\nActors\n\n[^]* {2}Anna Kovács · person/);
  });

  test('tints both quotes of a speaker alike, and underlines actors, with colour', async () => {
    const shown = await pretty(STORM, { FORCE_COLOR: '1' });
    expect(shown).toContain('“\x1b[36mThe harbour is closed,\x1b[39m\x1b[36m¹\x1b[39m”');
    expect(shown).toContain('\x1b[36mthat no ship would sail before Monday\x1b[39m\x1b[36m²\x1b[39m');
    expect(shown).toContain('said \x1b[4mAnna Kovács\x1b[24m');
  });

  test.each([40, 60])('keeps to %i columns, with wide characters, marks and emoji', async (columns) => {
    const text = `日本の首相、国会で演説\n\n${'国会では、経済の立て直しと安全保障について「長い演説」が行われた。'.repeat(4)}\n\n${STORM}\nMarie said “e\u0301te\u0301 👨‍👩‍👧‍👦 👍🏽 ${'x'.repeat(90)}” on Friday.\n`;
    const shown = await pretty(text, { COLUMNS: String(columns) });
    expect(Math.max(...shown.split('\n').map((line) => stringWidth(line)))).toBe(columns);
    expect(shown).toContain('👨‍👩‍👧‍👦');
  });

  test('shows control characters of the text and does not obey them', async () => {
    const shown = await pretty('Storm\n\nThe \x1b[31mharbour\x1b[0m is closed.\n', {});
    expect(shown).toContain('The ␛[31mharbour␛[0m is closed.');
  });

  test('dims boilerplate and gives the reason', async () => {
    const shown = await pretty(`${STORM}\nLeave a Reply\n\nYour email address will not be published.\n`, {});
    expect(shown).toContain('  │ boilerplate: comment form\n  │ Leave a Reply\n');
  });
});
