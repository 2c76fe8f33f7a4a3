import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line that people and machines can read: `123 passed, 0 failed`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      const before = passed + failed;
      for (const test of module.children.allTests()) {
        if (test.result().state === 'passed') passed++;
        else if (test.result().state === 'failed') failed++;
      }
      // A file that breaks before its tests are known is a failure too.
      if (!module.ok() && passed + failed === before) failed++;
    }
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}
