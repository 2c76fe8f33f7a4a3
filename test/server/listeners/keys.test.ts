import { expect, onTestFinished, test } from 'vitest';
import { makeKey, parseKeys } from '../../../src/server/api-keys.ts';
import { serverOverNothing } from '../request.ts';

const { key, line } = makeKey('newsroom', 'read');

async function ask(path: string, authorization?: string): Promise<Response> {
  const listening = await serverOverNothing({ keys: parseKeys(line, 'keys.txt') }).listen('127.0.0.1', 0);
  onTestFinished(() => listening.close());
  return fetch(new URL(path, listening.url), { headers: authorization === undefined ? {} : { authorization } });
}

const QUESTION = '/graphql?query={__typename}';

test('who shows a key is answered', async () => {
  expect((await ask(QUESTION, `Bearer ${key}`)).status).toBe(200);
});

test('a browser shows it as the password', async () => {
  expect((await ask(QUESTION, `Basic ${btoa(`anyone:${key}`)}`)).status).toBe(200);
});

test.each([
  ['no key', undefined, 'KEY_NEEDED'],
  ['another word', 'Negotiate abc', 'KEY_NEEDED'],
  ['a wrong key', 'Bearer onrecord_wrong', 'KEY_UNKNOWN'],
  ['a wrong password', `Basic ${btoa('anyone:wrong')}`, 'KEY_UNKNOWN'],
  ['the hash in place of the key', `Bearer ${line.split(' ').at(-1) ?? ''}`, 'KEY_UNKNOWN'],
])('%s is refused with 401, and a browser asks for it', async (_name, authorization, code) => {
  const response = await ask(QUESTION, authorization);
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toContain('Basic');
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
});

test('whether the server is well may be asked without a key', async () => {
  expect((await ask('/health')).status).toBe(200);
});

test('other pages need it too', async () => {
  expect((await ask('/')).status).toBe(401);
});
