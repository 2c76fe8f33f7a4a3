import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import type { ContentStore } from '../../src/store/content-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { emptyFolder } from '../empty-folder.ts';
import { readAll } from '../store/conformance/read.ts';
import { BASE, PATHS } from './open-corpus.ts';

const RUNS = { numRuns: 6 };

/** Who is in the store, where they are named and what they said, with all ids. */
async function actorsIn(store: ContentStore): Promise<unknown> {
  return {
    actors: await readAll(store.actors, {}, 'NAME'),
    mentions: await readAll(store.mentions, {}, 'NEWEST'),
    quotes: await readAll(store.quotes, {}, 'NEWEST'),
  };
}

/** What is in a store after files were ingested, batch by batch. */
async function after(batches: readonly (readonly string[])[]): Promise<unknown> {
  const store = await openStore(':memory:');
  try {
    for (const batch of batches)
      await ingest(
        store,
        batch.map((path) => join(BASE, path)),
        { base: BASE, maxBytes: 100_000 },
      );
    return await actorsIn(store);
  } finally {
    await store.close();
  }
}

/** Some articles of a few stories, in which the same people are met again, in any order, cut into batches. */
const batches = fc
  .shuffledSubarray([...new Set(PATHS.map((path) => path.split('/')[0]))], { minLength: 2, maxLength: 3 })
  .map((stories) => PATHS.filter((path) => stories.includes(path.split('/')[0])))
  .chain((paths) =>
    fc.tuple(
      fc.shuffledSubarray(paths, { minLength: 2, maxLength: Math.min(10, paths.length) }),
      fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
    ),
  )
  .map(([paths, cuts]) => {
    const cut: string[][] = [[]];
    paths.forEach((path, index) => {
      if (index > 0 && cuts[index] === true) cut.push([]);
      cut.at(-1)?.push(path);
    });
    return cut;
  });

/** What happens to a file before it is as it was. */
const mishap = fc.record({ of: fc.nat(), what: fc.constantFrom('is gone', 'says something else', 'is cut off') });

describe('the actors of a corpus, with their ids', () => {
  it('are the same for any articles, whatever the order and the batches they came in', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (cut) => {
        expect(await after(cut)).toEqual(await after([cut.flat()]));
      }),
      RUNS,
    );
  });

  it('are the same again after files were gone or other and came back', async () => {
    const cases = fc.tuple(
      fc.subarray([...PATHS], { minLength: 3, maxLength: 8 }),
      fc.array(fc.array(mishap, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([paths, times]) => {
        const base = emptyFolder();
        const file = (path: string) => join(base, path);
        const restore = (path: string) => {
          mkdirSync(dirname(file(path)), { recursive: true });
          copyFileSync(join(BASE, path), file(path));
        };
        const store = await openStore(':memory:');
        const ingestAll = () => ingest(store, [base], { base, maxBytes: 100_000 });
        try {
          paths.forEach(restore);
          await ingestAll();
          const before = await actorsIn(store);
          for (const mishaps of times) {
            for (const { of, what } of mishaps) {
              const path = paths[of % paths.length] ?? '';
              const text = readFileSync(join(BASE, path), 'utf8');
              if (what === 'is gone') rmSync(file(path), { force: true });
              else writeFileSync(file(path), what === 'is cut off' ? text.slice(0, text.length / 2) : OTHER);
            }
            await ingestAll();
          }
          paths.forEach(restore);
          await ingestAll();
          expect(await actorsIn(store)).toEqual(before);
        } finally {
          await store.close();
        }
      }),
      RUNS,
    );
  });
});

/** Names people of the corpus, under shorter and longer names. */
const OTHER = `Orekhov and Halvorsen meet

Vladimir Sergeyevich Orekhov met Halvorsen in Moscow. “Miguel Ferreira is my friend,” said Doyle, the envoy of Norway.
`;
