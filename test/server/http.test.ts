import { createServer as createHttpServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { emptyStore } from './empty-store.ts';
import { post, send, serverOverNothing } from './request.ts';

test('the health of the server can be asked for', async () => {
  expect((await send(serverOverNothing(), '/health')).status).toBe(200);
});

test('what is not there is not found', async () => {
  expect((await send(serverOverNothing(), '/nowhere')).status).toBe(404);
});

test('answers may be shown in no frame, guessed at by no browser, and read by no other site', async () => {
  const { headers } = await post(serverOverNothing(), { query: '{ __typename }' }, { origin: 'https://other.example' });
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('a server listens where it says, and no longer after it is closed', async () => {
  const listening = await serverOverNothing().listen('127.0.0.1', 0);
  expect(listening.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
  const response = await fetch(`${listening.url}?query={__typename}`);
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  await listening.close();
  await expect(fetch(listening.url)).rejects.toThrow();
});

test('a slash at the end of the address means nothing', async () => {
  const listening = await serverOverNothing().listen('127.0.0.1', 0);
  onTestFinished(() => listening.close());
  const response = await fetch(`${listening.url}/?query={__typename}`);
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
});

test('a port that is taken is PORT_IN_USE', async () => {
  const other = createHttpServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  await expect(serverOverNothing().listen('127.0.0.1', port)).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    hint: expect.stringContaining('another port') as string,
  });
});

test('an address of another machine is ADDRESS_UNAVAILABLE', async () => {
  await expect(serverOverNothing().listen('192.0.2.1', 0)).rejects.toMatchObject({ code: 'ADDRESS_UNAVAILABLE' });
});

/** Something that one waits for and another gives. */
function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

/** A server whose answers wait until they are released. */
function slowServer() {
  const gate = signal();
  const reached = signal();
  const corpus = async () => {
    reached.give();
    await gate.given;
    return emptyStore().corpus();
  };
  return { server: serverOverNothing({ store: { ...emptyStore(), corpus } }), gate, reached };
}

test('closing waits for the answer that is on its way', async () => {
  const { server, gate, reached } = slowServer();
  const listening = await server.listen('127.0.0.1', 0);
  const answer = fetch(`${listening.url}?query={corpus{revision}}`);
  await reached.given;
  const closed = listening.close();
  gate.give();
  expect(await (await answer).json()).toEqual({ data: { corpus: { revision: 0 } } });
  await closed;
});

test('closing does not wait longer than it is told to', async () => {
  const { server, gate, reached } = slowServer();
  const listening = await server.listen('127.0.0.1', 0);
  const answer = new Promise<unknown>((done) => {
    request(`${listening.url}?query={corpus{revision}}`).once('error', done).end();
  });
  await reached.given;
  await listening.close(10);
  expect(await answer).toMatchObject({ code: 'ECONNRESET' });
  gate.give();
});
