import { spawn, spawnSync } from 'node:child_process';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** What one run of a program has used, all its threads together. */
export interface Usage {
  /** From the start of the process to its end. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Of memory, at its highest; in units of 1,000,000 bytes. */
  readonly peakMegabytes: number;
}

/**
 * Runs `node` with arguments, its standard output into a file.
 *
 * @throws Error where the program fails.
 */
export async function measureRun(args: readonly string[], to: string, onOneCore: boolean): Promise<Usage> {
  const [command, ...before] = [...(onOneCore ? HOLD : []), process.execPath];
  const output = await open(to, 'w');
  const started = performance.now();
  const child = spawn(command, [...before, '--import', REPORT_USAGE, ...args], {
    stdio: ['ignore', output.fd, 'inherit', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [report, status] = await Promise.all([text(child.stdio[3] as Readable), ended]);
  const seconds = (performance.now() - started) / 1_000;
  await output.close();
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status ?? 'a signal'}.`);
  const { kibibytes, cpuMicroseconds } = JSON.parse(report) as UsageReport;
  return { seconds, cpuSeconds: cpuMicroseconds / 1e6, peakMegabytes: (kibibytes * 1_024) / 1e6 };
}

interface UsageReport {
  readonly kibibytes: number;
  readonly cpuMicroseconds: number;
}

const REPORT_USAGE = new URL('report-usage.mjs', import.meta.url).href;

const TASKSET = ['taskset', '--cpu-list', '0'] as const;

/** Where programs cannot be held to a core, those on one core have their other threads (garbage collection) on others. */
export const canHold = spawnSync(TASKSET[0], [...TASKSET.slice(1), 'true']).status === 0;

const HOLD = canHold ? TASKSET : [];
