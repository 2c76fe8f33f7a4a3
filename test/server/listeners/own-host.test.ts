import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { isLoopback, withOwnHost } from '../../../src/server/listeners/own-host.ts';
import { serverOverNothing } from '../request.ts';

/** The status that a server on the loopback gives to a request that names a host, and what it says. */
async function ask(host: string, path = '/graphql?query={__typename}'): Promise<readonly [number, string]> {
  const listening = await serverOverNothing().listen('127.0.0.1', 0);
  onTestFinished(() => listening.close());
  return new Promise((resolve, reject) => {
    request(new URL(path, listening.url), { headers: { host } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve([response.statusCode ?? 0, text]);
      });
    })
      .on('error', reject)
      .end();
  });
}

test.each(['localhost', 'localhost:4000', 'LocalHost:4000', '127.0.0.1', '127.0.0.1:4000', '127.1.2.3', '[::1]:4000'])(
  'a server on the loopback answers %s',
  async (host) => {
    expect(await ask(host)).toEqual([200, '{"data":{"__typename":"Query"}}']);
  },
);

test.each([
  'news.example',
  'news.example:4000',
  'localhost.news.example',
  '127.0.0.1.news.example',
  'news.example:localhost',
  '192.168.0.1',
])('and refuses %j, which another site may have pointed at it', async (host) => {
  const [status, text] = await ask(host);
  expect(status).toBe(421);
  expect(text).toContain('"FOREIGN_HOST"');
  expect(text).toContain('"hint"');
});

test('nothing else is answered for a foreign host', async () => {
  expect((await ask('news.example', '/health'))[0]).toBe(421);
});

test('a server that is open to the network answers to every name', () => {
  const answer = (): void => undefined;
  for (const host of ['0.0.0.0', '::', '192.168.0.1', 'news.example']) {
    expect(isLoopback(host)).toBe(false);
    expect(withOwnHost(host, answer)).toBe(answer);
  }
});
