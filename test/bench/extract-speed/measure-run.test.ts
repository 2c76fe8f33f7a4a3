import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureRun } from '../../../bench/extract-speed/measure-run.ts';
import { emptyFolder } from '../../empty-folder.ts';

test('a run leaves its output in the file, and says what it used', async () => {
  const file = join(emptyFolder(), 'output');
  const held = 'globalThis.held = Buffer.alloc(200_000_000, 1); console.log("done")';
  const { seconds, cpuSeconds, peakMegabytes } = await measureRun(['-e', held], file, false);
  expect(readFileSync(file, 'utf8')).toBe('done\n');
  expect(seconds).toBeGreaterThan(0);
  expect(cpuSeconds).toBeGreaterThan(0);
  expect(peakMegabytes).toBeGreaterThan(200);
});

test('a program that fails has no figures', async () => {
  const file = join(emptyFolder(), 'output');
  await expect(measureRun(['-e', 'process.exit(3)'], file, false)).rejects.toThrow('ended with 3');
});
