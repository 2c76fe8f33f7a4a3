import { expect, test } from 'vitest';
import { send, serverOverNothing } from './request.ts';

const server = serverOverNothing({ graphiql: true });
const HTML = { headers: { accept: 'text/html,*/*' } };

test('browsers are shown GraphiQL with a tab for each example operation', async () => {
  const page = await send(server, '/graphql', HTML);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const options = /id="options">(.*?)<\/script>/s.exec(page.text)?.[1] ?? '';
  const { defaultTabs } = JSON.parse(options) as { defaultTabs: { query: string; variables: string | null }[] };
  expect(defaultTabs.length).toBeGreaterThanOrEqual(8);
  for (const { query } of defaultTabs) expect(query).toMatch(/^# .+\?|^# .+\.\n/);
});

test('nothing of the page comes from elsewhere', async () => {
  const page = await send(server, '/graphql', HTML);
  const links = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? '');
  expect(links).toHaveLength(3);
  expect(links.filter((link) => !link.startsWith('/graphql/assets/') && !link.startsWith('data:'))).toEqual([]);
  expect(page.headers.get('content-security-policy')).not.toMatch(/https?:|unsafe-eval|\*/);
});

test('its scripts are compressed, and kept by browsers for as long as they do not change', async () => {
  const page = await send(server, '/graphql', HTML);
  const script = /src="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const { headers, status } = await send(server, script, { headers: { 'accept-encoding': 'gzip, br' } });
  expect(status).toBe(200);
  expect(headers.get('content-encoding')).toBe('gzip');
  expect(headers.get('cache-control')).toContain('immutable');
  expect((await send(server, script)).text).toContain('YogaGraphiQL.renderYogaGraphiQL(');
  expect((await send(server, script.replace('.js', 'x.js'))).status).toBe(404);
});

test('a page that the browser has already is not sent again', async () => {
  const page = await send(server, '/graphql', HTML);
  const etag = page.headers.get('etag') ?? '';
  const again = await send(server, '/graphql', { headers: { ...HTML.headers, 'if-none-match': etag } });
  expect(again).toMatchObject({ status: 304, text: '' });
});

test('it can be left out', async () => {
  const page = await send(serverOverNothing(), '/graphql', HTML);
  expect(page.text).not.toContain('<html');
});
