import { expect, onTestFinished, test, vi } from 'vitest';
import { makeKey, parseKeys } from '../../src/server/api-keys.ts';
import type { ServerOptions } from '../../src/server/create-server.ts';
import type { RequestLine } from '../../src/server/logger.ts';
import { emptyStore } from './empty-store.ts';
import { serverOverNothing } from './request.ts';

/** A server that listens, and the lines that it logs. */
async function observed(options: Partial<ServerOptions> = {}) {
  const lines: RequestLine[] = [];
  const errors: unknown[][] = [];
  const logger = {
    error: (...told: unknown[]) => void errors.push(told),
    request: (line: RequestLine) => void lines.push(line),
  };
  const listening = await serverOverNothing({ logger, ...options }).listen('127.0.0.1', 0);
  onTestFinished(() => listening.close());
  const ask = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, listening.url), { headers });
  return { lines, errors, ask };
}

const storeThatFails = () => ({
  ...emptyStore(),
  corpus: () => {
    throw new TypeError('broken');
  },
});

test('every request has an id in its answer and a line in the log', async () => {
  const { lines, ask } = await observed();
  const response = await ask('/graphql?query=query Size { corpus { revision } }');
  await response.text();
  await vi.waitFor(() => {
    expect(lines).toHaveLength(1);
  });
  expect(lines[0]).toMatchObject({
    requestId: response.headers.get('x-request-id'),
    method: 'GET',
    status: 200,
    operation: 'Size',
    codes: [],
    key: null,
  });
});

test('the id that a client sends is kept, unless it could make a line of the log into another', async () => {
  const { ask } = await observed();
  const sent = async (id: string) =>
    (await ask('/graphql?query={__typename}', { 'x-request-id': id })).headers.get('x-request-id');
  expect(await sent('trace:1.a-b_c')).toBe('trace:1.a-b_c');
  expect(await sent('a {"b": 1}')).toMatch(/^[\da-f-]{36}$/);
  expect(await sent('a'.repeat(101))).toMatch(/^[\da-f-]{36}$/);
});

test('a defect is told with the id of the request', async () => {
  const { errors, ask } = await observed({ store: storeThatFails() });
  const response = await ask('/graphql?query={corpus{revision}}', { 'x-request-id': 'mine' });
  expect(await response.text()).not.toContain('broken');
  expect(errors).toEqual([['A request failed', new TypeError('broken'), 'mine']]);
});

test('the codes of errors stand in the log', async () => {
  const { lines, ask } = await observed();
  await (await ask('/graphql?query={nothing}')).text();
  await vi.waitFor(() => {
    expect(lines[0]?.codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

test('the metrics count requests by operation, and errors by code', async () => {
  const { ask } = await observed();
  await (await ask('/graphql?query=query Size { corpus { revision } }')).text();
  await (await ask('/graphql?query={nothing}')).text();
  const text = await vi.waitFor(async () => {
    const figures = await (await ask('/metrics')).text();
    expect(figures).toContain('onrecord_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
    return figures;
  });
  expect(text).toContain('onrecord_requests_total{operation="Size",status="200"} 1');
  expect(text).toContain('onrecord_request_seconds_count{operation="Size"} 1');
  expect(text).toContain('onrecord_corpus{of="articles"} 0');
  expect(text).toContain('process_cpu_user_seconds_total');
});

test('names of operations, which clients choose, make only so many figures', async () => {
  const { ask } = await observed();
  for (let n = 0; n < 105; n++) await (await ask(`/graphql?query=query N${n} { __typename }`)).text();
  await vi.waitFor(async () => {
    expect(await (await ask('/metrics')).text()).toContain('onrecord_requests_total{operation="other",status="200"} 5');
  });
});

test('where there are keys, the metrics are for those of scope admin', async () => {
  const [reader, admin] = [makeKey('reader', 'read'), makeKey('grafana', 'admin')];
  const { ask } = await observed({ keys: parseKeys(`${reader.line}\n${admin.line}`, 'keys.txt') });
  expect((await ask('/metrics')).status).toBe(401);
  const refused = await ask('/metrics', { authorization: `Bearer ${reader.key}` });
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('KEY_LACKS_SCOPE');
  expect((await ask('/metrics', { authorization: `Bearer ${admin.key}` })).status).toBe(200);
});

test('a server is ready when its store answers', async () => {
  const { ask } = await observed();
  const response = await ask('/ready');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ revision: 0 });
  const broken = await observed({ store: storeThatFails() });
  expect((await broken.ask('/ready')).status).toBe(503);
  expect((await broken.ask('/metrics')).status).toBe(503);
});
