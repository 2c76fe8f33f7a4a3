import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ingest } from '../src/ingest/ingest.ts';
import { openStore } from '../src/store/open-store.ts';
import { emptyFolder } from './empty-folder.ts';
import { ask } from './graphql/ask.ts';

const guide = readFileSync(new URL('../docs/corrections.md', import.meta.url), 'utf8');

/** The files that the guide shows, each under its path. */
const files = [...guide.matchAll(/^`(\S+)`\n\n```(?:yaml|text)\n(.*?)```/gms)].map(([, path = '', text = '']) => ({
  path,
  text,
}));

const block = (language: string): string =>
  new RegExp('^```' + language + '\\n(.*?)```', 'ms').exec(guide)?.[1] ?? `The guide has no ${language} block.`;

test('the guide to corrections shows what they do', async () => {
  expect(files.map(({ path }) => path)).toEqual(['corrections/people.yaml', 'news/strike.txt', 'news/sport/final.txt']);
  const base = emptyFolder();
  for (const { path, text } of files) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  const { corrections } = await ingest(store, [join(base, 'news')], { base, maxBytes: 10_000 });
  // All are in order; two of them are about names that these two articles do not have.
  expect(corrections.map(({ code }) => code)).toEqual(['CORRECTION_WITHOUT_EFFECT', 'CORRECTION_WITHOUT_EFFECT']);
  const { data, errors } = await ask(store, block('graphql'));
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(block('json')));
});
