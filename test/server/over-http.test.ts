import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { serverOverNothing } from './request.ts';

/**
 * GraphQL over HTTP, as its audit suite reads the specification: every MUST, SHOULD and MAY.
 *
 * @see https://github.com/graphql/graphql-over-http
 */
describe('GraphQL over HTTP', () => {
  const server = serverOverNothing();
  const audits = serverAudits({
    url: 'http://test/graphql',
    fetchFn: (address: string, init: RequestInit) => server.yoga.fetch(address, init),
  });

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });

  test('there are audits', () => {
    expect(audits.length).toBeGreaterThan(50);
  });
});
