import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** What `node` is given: the built program, or, where a source file is newer than the build, the source. */
const PROGRAM = isBuilt()
  ? [join(PROJECT, 'dist/cli/main.js')]
  : ['--import', new URL('typescript.mjs', import.meta.url).href, join(PROJECT, 'src/cli/main.ts')];

function isBuilt(): boolean {
  const built = statSync(join(PROJECT, 'dist/cli/main.js'), { throwIfNoEntry: false });
  const sources = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' });
  return built !== undefined && sources.every((path) => statSync(join(PROJECT, 'src', path)).mtimeMs < built.mtimeMs);
}

export interface Surroundings {
  readonly cwd: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program, started as a person would, in a process of its own. */
export interface Running {
  readonly process: ChildProcessByStdio<Writable, Readable, Readable>;
  /** Resolves with what was written so far, as soon as stdout or stderr holds the words. */
  readonly says: (words: string) => Promise<string>;
  readonly ends: Promise<Outcome>;
}

export function start(args: readonly string[], { cwd, env = {} }: Surroundings): Running {
  const child = spawn(process.execPath, [...PROGRAM, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
      child.emit('said');
    });
  }
  // A program that has ended does not read any more.
  child.stdin.on('error', () => undefined);
  const ends = once(child, 'close').then(([code]): Outcome => ({ code: code as number | null, ...said }));
  const all = (): string => said.stdout + said.stderr;
  return {
    process: child,
    ends,
    says: async (words) => {
      while (!all().includes(words)) {
        const outcome = await Promise.race([ends, once(child, 'said').then(() => null)]);
        if (outcome !== null && !all().includes(words)) throw new Error(`It ended without “${words}”:\n${all()}`);
      }
      return all();
    },
  };
}

/** Starts the program, gives it its input, and waits for its end. */
export function run(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { process: child, ends } = start(args, surroundings);
  child.stdin.end(surroundings.input ?? '');
  return ends;
}
