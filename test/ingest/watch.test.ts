import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { IngestReport } from '../../src/ingest/bring-up-to-date.ts';
import { watch } from '../../src/ingest/watch.ts';
import { openStore } from '../../src/store/open-store.ts';
import { emptyFolder } from '../empty-folder.ts';

/** Watches the folder `news` of an empty base folder with one file in it. */
async function watched(text: string) {
  const base = emptyFolder();
  const file = (name: string) => join(base, name);
  mkdirSync(file('news'));
  writeFileSync(file('news/storm.txt'), text);
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
  const sum = (what: 'added' | 'changed' | 'moved' | 'removed') =>
    reports.reduce((total, report) => total + report[what], 0);
  return { store, file, watching, reports, until, sum };
}

test('a watched folder is ingested once, and then again whenever something changes in it', async () => {
  const { store, file, watching, until, sum } = await watched('Storm hits the coast\n\nThe harbour is closed.\n');
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

test('a correction that comes, changes and goes is in the corpus soon, and a problem with it is told once', async () => {
  const { store, file, watching, reports, until, sum } = await watched('Storm\n\n“It is over,” said Anna Kovács.\n');
  const named = async (name: string) => (await store.actors.byNames([name]))[0] !== null;
  mkdirSync(file('corrections'));
  writeFileSync(file('corrections/a.yaml'), '- rename: Anna Kovács\n  to: Anna Nagy\n- not an actor: Brexit\n');
  await until(() => sum('changed') === 1);
  expect(await named('Anna Nagy')).toBe(true);

  writeFileSync(file('corrections/a.yaml'), '- rename: Anna Kovács\n  to: Anna Lakatos\n- not an actor: Brexit\n');
  await until(() => sum('changed') === 2);
  expect(await named('Anna Lakatos')).toBe(true);

  rmSync(file('corrections'), { recursive: true });
  await until(() => sum('changed') === 3);
  expect([await named('Anna Lakatos'), await named('Anna Kovács')]).toEqual([false, true]);
  await watching.close();
  expect(reports.flatMap(({ corrections }) => corrections.map(({ path }) => path))).toEqual(['corrections/a.yaml:3:3']);
});
