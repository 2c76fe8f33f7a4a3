import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '../../src/server/create-server.ts';
import type { ContentStore } from '../../src/store/content-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { table } from '../table.ts';
import { type MadeUpActor, makeCast } from './cast.ts';
import { medianTimes, spreadOf } from './measure.ts';
import { writeArticles } from './write-articles.ts';

const ACTORS = 50_000;
const NAMES = 200;
const LONGEST = 8;
const ROUNDS = 5;
const BATCH = 500;

const folder = mkdtempSync(join(tmpdir(), 'onrecord-type-ahead-'));
try {
  const store = await openStore(join(folder, 'store.db'));
  const cast = makeCast(ACTORS);
  const articles = writeArticles(cast);
  const start = performance.now();
  for (let at = 0; at < articles.length; at += BATCH) await store.commit(articles.slice(at, at + BATCH));
  const { actors, mentions } = await store.corpus();
  console.log(
    `${actors} actors with ${mentions} mentions in ${articles.length} articles, stored in ` +
      `${((performance.now() - start) / 1000).toFixed(0)} s\n` +
      `The first ten for what is typed of ${NAMES} names, most mentioned first; each the median of ${ROUNDS} rounds; ms\n`,
  );
  await report(store, cast);
  await store.close();
} finally {
  rmSync(folder, { recursive: true });
}

async function report(store: ContentStore, cast: readonly MadeUpActor[]): Promise<void> {
  const asked = typed(cast);
  const fromStore = await medianTimes(
    asked.map((name) => () => store.actors.page([{ filter: { name }, order: 'MOST_MENTIONED', first: 10 }])),
    ROUNDS,
  );
  const ask = askerOf(store);
  const fromApi = await medianTimes(
    asked.map((name) => () => ask(name)),
    ROUNDS,
  );
  const lengths = Array.from({ length: LONGEST }, (_, index) => index + 1);
  const rowOf = (label: string, times: readonly number[]): readonly string[] => {
    const { count, p50, p99, max } = spreadOf(times);
    return [label, String(count), ...[p50, p99, max].map((time) => time.toFixed(2))];
  };
  console.log(
    table(
      ['', 'asked', 'p50', 'p99', 'longest'],
      [
        ...lengths.map((length) =>
          rowOf(
            `${length} typed`,
            fromStore.filter((_, index) => asked[index]?.length === length),
          ),
        ),
        rowOf('store, all', fromStore),
        rowOf('through the API, all', fromApi),
      ],
    ),
  );
}

/** Every stage of typing the names of actors that are mentioned often, and seldom, each once. */
function typed(cast: readonly MadeUpActor[]): readonly string[] {
  const names = Array.from(
    { length: NAMES },
    (_, index) => cast[Math.floor(cast.length ** (index / NAMES)) - 1],
  ).flatMap((actor) => actor?.names ?? []);
  const stages = names.flatMap((name) => Array.from({ length: LONGEST }, (_, index) => name.slice(0, index + 1)));
  return [...new Set(stages.filter((stage) => stage.trim() === stage))];
}

function askerOf(store: ContentStore): (name: string) => Promise<unknown> {
  const { yoga } = createServer({ store, graphiql: false, logger: { error: fail } });
  const query = 'query ($name: String!) { actors(filter: { name: $name }, first: 10) { nodes { id name kind } } }';
  return async (name): Promise<unknown> => {
    const response = await yoga.fetch('http://bench/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { name } }),
    });
    return await response.json();
  };
}

function fail(message: string): never {
  throw new Error(message);
}
