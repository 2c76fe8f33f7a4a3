import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { ingest } from '../../src/ingest/ingest.ts';
import { createServer } from '../../src/server/create-server.ts';
import type { Listening } from '../../src/server/listen.ts';
import { openStore } from '../../src/store/open-store.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Serves the seeds, with the built reader, at a free port. */
export async function serveSeeds(): Promise<Listening> {
  const store = await openStore(':memory:');
  await ingest(store, [`${ROOT}seeds`], { base: ROOT, maxBytes: 1_000_000 });
  return createServer({ store, logger: console, reader: `${ROOT}dist/web` }).listen('127.0.0.1', 0);
}

/** Starts the Chromium of the system, or the one that the environment names. It asks nothing of the network by itself. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
