import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { countedStore } from './counted-store.ts';
import { openMiniCorpus } from './mini-corpus.ts';

const FOLDER = new URL('queries/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length));

test.each(NAMES)('%s is answered as the file beside it says, with as many calls of the store', async (name) => {
  const query = readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8');
  const { store, calls } = countedStore(await openMiniCorpus());
  const answer = await ask(store, query);
  const golden = `${JSON.stringify({ calls: calls.join(', '), ...answer }, null, 2)}\n`;
  await expect(golden).toMatchFileSnapshot(new URL(`${name}.json`, FOLDER).pathname);
});
