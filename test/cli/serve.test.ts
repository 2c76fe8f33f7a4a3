import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { emptyFolder } from '../empty-folder.ts';
import { start, type Running } from './program.ts';

const STORM = 'Storm hits the coast\n\n“The harbour is closed,” said Anna Kovács.\n';

function folderWithNews(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'news'));
  writeFileSync(join(folder, 'news/storm.txt'), STORM);
  return folder;
}

/** Serves at any free port, until the test is over. */
function serve(args: readonly string[], cwd: string): Running {
  const running = start(['serve', '--port', '0', ...args], { cwd });
  onTestFinished(async () => {
    running.process.kill('SIGTERM');
    await running.ends;
  });
  return running;
}

const GREETED = 'Ctrl-C stops.';
const addressIn = (said: string): string => /http:\S+/.exec(said)?.[0] ?? '';

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('onrecord serve', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'ingests, prints its address, answers, and ends with 0 at %s',
    async (signal) => {
      const running = serve(['news'], folderWithNews());
      const said = await running.says(GREETED);
      expect(said).toContain('Read     1 article added');
      expect(await ask(addressIn(said), '{ articles { totalCount nodes { title } } }')).toEqual({
        data: { articles: { totalCount: 1, nodes: [{ title: 'Storm hits the coast' }] } },
      });
      running.process.kill(signal);
      expect((await running.ends).code).toBe(0);
    },
  );

  test('serves the articles that come with it where nothing is named and nothing is kept', async () => {
    const said = await serve([], emptyFolder()).says(GREETED);
    expect(said).toMatch(/Read {5}\d+ articles added/);
  });

  test('serves what is kept where nothing is named, and says how much is from other places', async () => {
    const cwd = folderWithNews();
    const first = serve(['news'], cwd);
    await first.says(GREETED);
    first.process.kill('SIGTERM');
    await first.ends;
    expect(await serve([], cwd).says(GREETED)).toMatch(/onrecord \S+\n\n {2}Corpus {3}1 article\n/);

    mkdirSync(join(cwd, 'more'));
    writeFileSync(join(cwd, 'more/strike.txt'), 'Dockers walk out\n\nNo ship was unloaded.\n');
    expect(await serve(['more'], cwd).says(GREETED)).toContain('2 articles (1 from other places)');
  });

  test('--watch serves what changes without a new start', async () => {
    const cwd = folderWithNews();
    const running = serve(['news', '--watch'], cwd);
    const url = addressIn(await running.says(GREETED));
    writeFileSync(join(cwd, 'news/strike.txt'), 'Dockers walk out\n\nNo ship was unloaded.\n');
    await running.says('\n  1 article added\n');
    expect(await ask(url, '{ articles { totalCount } }')).toEqual({ data: { articles: { totalCount: 2 } } });
  });

  test('tells that a port is in use, and what to do, before it reads anything', async () => {
    const cwd = folderWithNews();
    const url = addressIn(await serve(['news'], cwd).says(GREETED));
    const second = start(['serve', 'news', '--port', new URL(url).port, '--store', 'other.db'], { cwd });
    const { code, stderr } = await second.ends;
    expect(code).toBe(1);
    expect(stderr).toMatch(/onrecord: PORT_IN_USE .+\n {2}.+another port/);
    expect(existsSync(join(cwd, 'other.db'))).toBe(false);
  });

  test('warns when it is opened to the network', async () => {
    const running = serve(['news', '--host', '0.0.0.0'], folderWithNews());
    await running.says(GREETED);
    expect(await running.says('open to the network')).toContain('Everyone who can reach this machine');
  });
});
