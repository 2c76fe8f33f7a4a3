import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../empty-folder.ts';
import { run } from './program.ts';

describe('the command line', () => {
  test('--version prints the version of the package', async () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await run(['--version'], { cwd: emptyFolder() })).toEqual({
      code: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
  });

  test.each(['serve', 'ingest', 'extract'])('%s --help explains the command with examples', async (command) => {
    const { code, stdout } = await run([command, '--help'], { cwd: emptyFolder() });
    expect(code).toBe(0);
    expect(stdout).toContain(`Examples:\n  onrecord ${command}`);
  });

  test.each([
    { args: [], says: 'Usage: onrecord', hint: 'Commands:' },
    { args: ['bogus'], says: "unknown command 'bogus'", hint: 'onrecord --help' },
    { args: ['ingest'], says: "missing required argument 'path'", hint: 'onrecord ingest --help' },
    { args: ['extract'], says: "missing required argument 'path'", hint: 'onrecord extract --help' },
    { args: ['extract', '-'], says: 'needs --input ndjson', hint: 'onrecord extract --help' },
    { args: ['extract', 'a.txt', '--format', 'xml'], says: "'xml' is invalid", hint: 'onrecord extract --help' },
    { args: ['serve', '--bogus'], says: "unknown option '--bogus'", hint: 'onrecord serve --help' },
    { args: ['serve', '--port', '65536'], says: 'from 0 to 65535', hint: 'onrecord serve --help' },
    { args: ['serve', '--port', '4e3'], says: 'from 0 to 65535', hint: 'onrecord serve --help' },
    { args: ['serve', '--host', ''], says: 'Name an address', hint: 'onrecord serve --help' },
    { args: ['serve', '--watch'], says: '--watch needs a path', hint: 'onrecord serve --help' },
    { args: ['ingest', 'news', '--max-file-size', '0'], says: 'a number above 0', hint: 'onrecord ingest --help' },
  ])('wrong use is told on stderr with exit status 2: $args', async ({ args, says, hint }) => {
    const { code, stdout, stderr } = await run(args, { cwd: emptyFolder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain(hint);
  });

  test.each([['ingest'], ['extract'], ['serve']])(
    '%s of a path that is not there is told with what to do',
    async (command) => {
      const { code, stderr } = await run([command, 'nowhere.txt'], { cwd: emptyFolder() });
      expect(code).toBe(1);
      expect(stderr).toMatch(/^onrecord: PATH_NOT_FOUND .*nowhere\.txt\.\n {2}Check the spelling/);
    },
  );
});
