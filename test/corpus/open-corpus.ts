import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ingest } from '../../src/ingest/ingest.ts';
import type { ContentStore } from '../../src/store/content-store.ts';
import { openStore } from '../../src/store/open-store.ts';

/** The folder that the articles' paths are told from. */
export const BASE = fileURLToPath(new URL('articles', import.meta.url));

/** The paths of the articles, in their order: `grain/01-talks-open.txt`. */
export const PATHS: readonly string[] = readdirSync(BASE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.txt'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** How an article is called in the YAML files: `grain/01`. */
export const shortName = (path: string): string => path.replace(/-.*$/, '');

/** The corpus as `onrecord ingest` reads it, in memory. */
export async function openCorpus(): Promise<ContentStore> {
  const store = await openStore(':memory:');
  await ingest(store, [BASE], { base: BASE, maxBytes: 100_000 });
  return store;
}
