import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ingest } from '../src/ingest/ingest.ts';
import { openStore } from '../src/store/open-store.ts';
import { ask } from './graphql/ask.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${ROOT}README.md`, 'utf8');

function block(language: string): string {
  const [, code] = new RegExp('```' + language + '\\n(.*?)```', 's').exec(readme) ?? [];
  if (code === undefined) throw new Error(`The README has no ${language} block.`);
  return code;
}

test('the question in the README has the answer in the README', async () => {
  const store = await openStore(':memory:');
  await ingest(store, [`${ROOT}seeds`], { base: ROOT, maxBytes: 1_000_000 });
  const { data, errors } = await ask(store, block('graphql'));
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(block('json')));
  await store.close();
});
