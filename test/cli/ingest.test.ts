import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../empty-folder.ts';
import { run, start } from './program.ts';

const STORM = 'Storm hits the coast\n\n“The harbour is closed,” said Anna Kovács.\n';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'news'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'news', name), text);
  return folder;
}

describe('onrecord ingest', () => {
  test('reads a folder into the store, and says so in a line', async () => {
    const cwd = folderWith({ 'a.txt': STORM, 'b.txt': `${STORM}Again.\n` });
    expect(await run(['ingest', 'news'], { cwd })).toMatchObject({ code: 0, stdout: '2 articles added\n' });
    expect(await run(['ingest', 'news'], { cwd })).toEqual({ code: 0, stdout: '2 articles unchanged\n', stderr: '' });
  });

  test('knows the same files from whatever folder it is started in', async () => {
    const cwd = folderWith({ 'a.txt': STORM });
    await run(['ingest', 'news'], { cwd });
    const other = { cwd: join(cwd, 'news') };
    const { stdout } = await run(['ingest', '.', '--store', '../.onrecord/corpus.db'], other);
    expect(stdout).toBe('1 article unchanged\n');
  });

  test('lists refused files on stderr, and succeeds even so', async () => {
    const cwd = folderWith({ 'a.txt': STORM, 'empty.txt': ' \n' });
    const { code, stdout, stderr } = await run(['ingest', 'news'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1 article added, 1 refused\n' });
    expect(stderr).toContain('onrecord: FILE_EMPTY news/empty.txt holds no text.\n  ');
  });

  test('applies the corrections beside the store, and lists those that cannot be, each with its line', async () => {
    const cwd = folderWith({ 'a.txt': STORM });
    mkdirSync(join(cwd, 'corrections'));
    writeFileSync(join(cwd, 'corrections/a.yaml'), '- rename: Anna Kovács\n  too: Anna Nagy\n');
    const { code, stdout, stderr } = await run(['ingest', 'news'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1 article added\n' });
    expect(stderr).toContain(
      'onrecord: CORRECTION_MALFORMED corrections/a.yaml, line 2, column 3: “too” is no key of a correction.\n  Did you mean “to”?\n',
    );
    writeFileSync(join(cwd, 'corrections/a.yaml'), '- rename: Anna Kovács\n  to: Anna Nagy\n');
    expect(await run(['ingest', 'news'], { cwd })).toMatchObject({ code: 0, stdout: '1 article changed\n' });
  });

  test('fails where nothing can be read at all', async () => {
    const { code, stderr } = await run(['ingest', 'news'], { cwd: folderWith({}) });
    expect(code).toBe(1);
    expect(stderr).toContain('nothing that can be read under news');
  });

  test('leaves a damaged store as it is, and says what to do', async () => {
    const cwd = folderWith({ 'a.txt': STORM });
    writeFileSync(join(cwd, 'corpus.db'), 'This is no database.'.repeat(100));
    const before = readFileSync(join(cwd, 'corpus.db'));
    const { code, stderr } = await run(['ingest', 'news', '--store', 'corpus.db'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^onrecord: STORE_DAMAGED .+\n {2}.+/);
    expect(readFileSync(join(cwd, 'corpus.db'))).toEqual(before);
  });

  test('stopped by Ctrl-C keeps what was read and exits with 130', async () => {
    const files = Array.from({ length: 400 }, (_, i) => [
      `${i}.txt`,
      `Storm ${i}\n\n${'The harbour is closed. '.repeat(400)}\n`,
    ]);
    const cwd = folderWith(Object.fromEntries(files) as Record<string, string>);
    const running = start(['ingest', 'news'], { cwd });
    await running.says('read 40 of 400');
    running.process.kill('SIGINT');
    const { code, stdout } = await running.ends;
    expect(code).toBe(130);
    expect(stdout).toMatch(/^\d+ articles added; stopped before the end\n$/);
    const kept = Number(stdout.split(' ')[0]);
    expect(await run(['ingest', 'news'], { cwd })).toMatchObject({
      code: 0,
      stdout: `${400 - kept} articles added, ${kept} unchanged\n`,
    });
  });
});
