import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../../../src/server/create-server.ts';
import type { Listening } from '../../../src/server/listen.ts';
import { emptyStore } from '../empty-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-reader-'));
let listening: Listening;
let origin: string;

beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<title>The reader</title>');
  listening = await createServer({ store: emptyStore(), logger: console, reader: folder }).listen('127.0.0.1', 0);
  origin = new URL(listening.url).origin;
});

afterAll(async () => {
  await listening.close();
  rmSync(folder, { recursive: true });
});

test.each(['/', '/articles/some-slug'])('%s is the page of the reader', async (path) => {
  const response = await fetch(origin + path);
  expect(await response.text()).toContain('The reader');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('the API and the health check keep their own addresses', async () => {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  const health = await fetch(`${origin}/health`);
  expect(health.status).toBe(200);
  expect(await health.text()).not.toContain('The reader');
});

test('a query that is sent to the address of a page is not answered with the page', async () => {
  const answer = await fetch(`${origin}/`, { method: 'POST', body: '{"query":"{ __typename }"}' });
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain('The reader');
});

test('no address leads out of the folder', async () => {
  const response = await fetch(`${origin}/..%2f..%2fetc%2fpasswd`);
  expect(await response.text()).not.toContain('root:');
});
