import { expect, onTestFinished, test } from 'vitest';
import { makeKey, parseKeys } from '../../../src/server/api-keys.ts';
import type { ServerOptions } from '../../../src/server/create-server.ts';
import { serverOverNothing } from '../request.ts';

/** Asks the server one question after the other, each with headers of its own; the statuses. */
async function ask(options: Partial<ServerOptions>, questions: readonly Record<string, string>[], path = '/graphql') {
  const listening = await serverOverNothing(options).listen('127.0.0.1', 0);
  onTestFinished(() => listening.close());
  const statuses: number[] = [];
  for (const headers of questions) {
    const { status } = await fetch(new URL(`${path}?query={__typename}`, listening.url), { headers });
    statuses.push(status);
  }
  return statuses;
}

const two = { perMinute: 2, isBehindProxy: false };

test('after so many requests in a minute an address is refused', async () => {
  expect(await ask({ rateLimit: two }, [{}, {}, {}])).toEqual([200, 200, 429]);
});

test('the refusal says how long to wait', async () => {
  const listening = await serverOverNothing({ rateLimit: { ...two, perMinute: 1 } }).listen('127.0.0.1', 0);
  onTestFinished(() => listening.close());
  const address = `${listening.url}?query={__typename}`;
  await fetch(address);
  const response = await fetch(address);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
});

test('every key has a limit of its own', async () => {
  const [a, b] = [makeKey('a', 'read'), makeKey('b', 'read')];
  const keys = parseKeys(`${a.line}\n${b.line}`, 'keys.txt');
  const [ofA, ofB] = [{ authorization: `Bearer ${a.key}` }, { authorization: `Bearer ${b.key}` }];
  expect(await ask({ rateLimit: two, keys }, [ofA, ofA, ofB, ofA, ofB])).toEqual([200, 200, 200, 429, 200]);
});

test('behind a proxy every address that it has seen has a limit of its own; what the client says before counts for nothing', async () => {
  const from = (addresses: string) => ({ 'x-forwarded-for': addresses });
  const questions = [from('9.9.9.9, 192.0.2.1'), from('8.8.8.8, 192.0.2.1'), from('192.0.2.1'), from('192.0.2.2')];
  expect(await ask({ rateLimit: { ...two, isBehindProxy: true } }, questions)).toEqual([200, 200, 429, 200]);
});

test('without a proxy such a header counts for nothing', async () => {
  const questions = ['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((address) => ({ 'x-forwarded-for': address }));
  expect(await ask({ rateLimit: two }, questions)).toEqual([200, 200, 429]);
});

test('one network of IPv6 is one client', async () => {
  const questions = ['2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:3:4:5:6', '2001:db8:1:3::1'].map(
    (address) => ({ 'x-forwarded-for': address }),
  );
  expect(await ask({ rateLimit: { ...two, isBehindProxy: true } }, questions)).toEqual([200, 200, 429, 200]);
});

test('other pages are not counted', async () => {
  expect(await ask({ rateLimit: two }, [{}, {}, {}], '/nowhere')).toEqual([404, 404, 404]);
});
