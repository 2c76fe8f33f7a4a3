import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { IngestReport } from '../../src/ingest/bring-up-to-date.ts';
import { watch } from '../../src/ingest/watch.ts';
import { openStore } from '../../src/store/open-store.ts';
import { emptyFolder } from '../empty-folder.ts';

test('a watched folder is ingested once, and then again whenever something changes in it', async () => {
  const base = emptyFolder();
  const file = (name: string) => join(base, name);
  mkdirSync(file('news'));
  writeFileSync(file('news/storm.txt'), 'Storm hits the coast\n\nThe harbour is closed.\n');
  const store = await openStore(':memory:');
  onTestFinished(async () => store.close());

  const reports: IngestReport[] = [];
  let heard = (): void => undefined;
  const until = (isDone: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      heard = () => {
        if (isDone()) resolve();
      };
      heard();
    });
  const sum = (what: 'added' | 'moved' | 'removed') => reports.reduce((total, report) => total + report[what], 0);
  const watching = await watch(store, [file('news')], {
    base,
    maxBytes: 10_000,
    onReport: (report) => {
      reports.push(report);
      heard();
    },
    onError: (cause) => {
      throw cause;
    },
  });
  expect(watching.report.added).toBe(1);

  writeFileSync(file('news/strike.txt'), 'Dockers walk out\n\nNo ship was unloaded on Monday.\n');
  await until(() => sum('added') === 1);
  renameSync(file('news/storm.txt'), file('news/old-storm.txt'));
  await until(() => sum('moved') === 1 || sum('removed') === 1);
  expect(sum('moved')).toBe(1);
  await watching.close();

  const paths = (await store.knownFiles()).map(({ path }) => path).sort();
  expect(paths).toEqual(['news/old-storm.txt', 'news/strike.txt']);
});
