import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { emptyFolder } from '../empty-folder.ts';
import { run, start, type Outcome } from './program.ts';

/** `onrecord doctor` in a folder with a configuration file. */
function doctor(file: string | null, args: readonly string[] = [], env: Record<string, string> = {}): Promise<Outcome> {
  const cwd = emptyFolder();
  if (file !== null) writeFileSync(join(cwd, 'onrecord.yaml'), file);
  return run(['doctor', ...args], { cwd, env });
}

const settingsIn = (page: string): ReadonlyMap<string, string> =>
  new Map(
    page
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .map((line) => /^ {2}(\S+) +(.+?) *$/.exec(line))
      .map((parts) => [parts?.[1] ?? '', (parts?.[2] ?? '').replace(/ {2,}/, ' | ')]),
  );

describe('onrecord doctor', () => {
  test('prints every setting and limit, as it is built in', async () => {
    const settings = settingsIn((await doctor(null)).stdout);
    expect(settings.get('port')).toBe('4000 | built in');
    expect(settings.get('host')).toBe('127.0.0.1 | built in');
    expect(settings.get('maxDepth')).toBe('15 | built in');
    expect(settings.size).toBe(19);
  });

  test('the command line goes before the environment, that before the file, that before what is built in', async () => {
    const file = 'port: 8001\nhost: 127.0.0.2\nmaxFileSize: 20MB # large\n';
    const settings = settingsIn(
      (await doctor(file, ['--port', '8003'], { ONRECORD_PORT: '8002', ONRECORD_HOST: '127.0.0.3' })).stdout,
    );
    expect(settings.get('port')).toBe('8003 | command line');
    expect(settings.get('host')).toBe('127.0.0.3 | ONRECORD_HOST');
    expect(settings.get('maxFileSize')).toBe('20000000 | onrecord.yaml:3:14');
    expect(settings.get('maxAliases')).toBe('30 | built in');
  });

  test.each([
    ['true', 'true'],
    ['0', 'false'],
  ])('what is on or off is told by true and false, 1 and 0: %s', async (value, seen) => {
    const settings = settingsIn((await doctor(`graphiql: ${value}`, [], { ONRECORD_WATCH: value })).stdout);
    expect(settings.get('graphiql')).toBe(`${seen} | onrecord.yaml:1:11`);
    expect(settings.get('watch')).toBe(`${seen} | ONRECORD_WATCH`);
  });

  test('a file that --config names is read, and no other', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'onrecord.yaml'), 'port: 1');
    writeFileSync(join(cwd, 'other.yaml'), 'maxDepth: 3');
    const settings = settingsIn((await run(['doctor', '--config', 'other.yaml'], { cwd })).stdout);
    expect(settings.get('port')).toBe('4000 | built in');
    expect(settings.get('maxDepth')).toBe('3 | other.yaml:1:11');
  });

  test('a setting of another command is left to that command', async () => {
    expect((await doctor('workers: 3')).code).toBe(0);
  });

  test.each([
    ['port: 99999', 'onrecord.yaml:1:7: “99999” is no value of “port”.', 'from 0 to 65535'],
    ['\nmaxDepth: 0', 'onrecord.yaml:2:11: “0” is no value of “maxDepth”.', 'whole number from 1'],
    ['graphiql: perhaps', 'onrecord.yaml:1:11: “perhaps” is no value of “graphiql”.', 'true or false'],
    ['prt: 1', 'onrecord.yaml:1:6: There is no setting “prt”.', 'onrecord doctor'],
    ['max-depth: 1', 'onrecord.yaml:1:12: There is no setting “max-depth”.', 'Did you mean “maxDepth”?'],
    ['port:', 'onrecord.yaml:1:1: “port” has no single value.', '`port: 8080`'],
    ['port: [1, 2]', 'onrecord.yaml:1:1: “port” has no single value.', '`port: 8080`'],
    ['port', 'onrecord.yaml:1:1: The settings must be keys with values.', '`port: 8080`'],
    ['port: 1\nport: 2', 'onrecord.yaml:2:1: Map keys must be unique', '`port: 8080`'],
    ['port: [1', 'onrecord.yaml:1:9: Flow sequence', '`port: 8080`'],
  ])('a wrong line is told with its place and what to do: %j', async (lines, message, hint) => {
    const file = join(emptyFolder(), 'onrecord.yaml');
    writeFileSync(file, lines);
    const doctor = createProgram().parseAsync(['doctor', '--config', file], { from: 'user' });
    await expect(doctor).rejects.toMatchObject({
      code: 'BAD_CONFIGURATION',
      message: expect.stringContaining(message) as string,
      hint: expect.stringContaining(hint) as string,
    });
  });

  test('a wrong variable is told by its name', async () => {
    const { code, stdout, stderr } = await doctor(null, [], { ONRECORD_TIME_LIMIT: 'soon' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^onrecord: BAD_CONFIGURATION ONRECORD_TIME_LIMIT: “soon” is no value of “timeLimit”\.\n {2}A/,
    );
  });

  test('a file that is not there is told', async () => {
    const doctor = createProgram().parseAsync(['doctor', '--config', 'nowhere.yaml'], { from: 'user' });
    await expect(doctor).rejects.toThrow('nowhere.yaml cannot be read');
  });
});

test('the limits that a server is told hold', async () => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'onrecord.yaml'), 'maxDepth: 1\nport: 0\n');
  writeFileSync(join(cwd, 'a.txt'), 'Title\n\nA text.\n');
  const server = start(['serve', 'a.txt'], { cwd });
  const address = /http:\/\/\S+\/graphql/.exec(await server.says('Ctrl-C'))?.[0] ?? '';
  const response = await fetch(`${address}?query={corpus{revision}}`);
  expect(await response.text()).toContain('DOCUMENT_TOO_DEEP');
  server.process.kill('SIGTERM');
  await server.ends;
});
