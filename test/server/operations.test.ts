import { beforeAll, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { readExampleOperations } from '../../src/server/graphiql/example-operations.ts';
import type { ContentStore } from '../../src/store/content-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ask } from '../graphql/ask.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

let store: ContentStore;
beforeAll(async () => {
  store = await openStore(':memory:');
  await ingest(store, [`${ROOT}seeds`], { base: ROOT, maxBytes: 1_000_000 });
});

test.each(readExampleOperations())('$name has an answer in the seeds', async ({ query, variables }) => {
  const { data, errors } = await ask(store, query, JSON.parse(variables ?? '{}') as object);
  expect(errors).toBeUndefined();
  for (const answer of Object.values(data ?? {})) {
    expect(answer).not.toBeNull();
    expect(answer).not.toMatchObject({ nodes: [] });
    expect(answer).not.toMatchObject({ edges: [] });
  }
});

test('a person may ask for much at once: the quotes of twenty articles, with all who speak and are spoken of', async () => {
  const { data, errors } = await ask(
    store,
    `{ articles(first: 20) { nodes { title sections { heading paragraphs { text } }
        quotes(first: 20) { nodes { text kind attributedTo speakers { name aliases { text } } mentions(first: 5) { nodes { text actor { name } } } } }
    } } }`,
  );
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain('“unprecedented”');
});
