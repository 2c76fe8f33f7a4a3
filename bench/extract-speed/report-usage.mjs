/** Loaded before a program (`node --import`): writes what it has used to file descriptor 3 when it ends. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const REPORT = 3;

if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(REPORT, JSON.stringify({ kibibytes: maxRSS, cpuMicroseconds: userCPUTime + systemCPUTime }));
  });
}
