import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { post, send, serverOverNothing, type Reply } from './request.ts';

type Attack = (server: ReturnType<typeof serverOverNothing>) => Promise<Reply>;

const query =
  (text: string, variables?: object): Attack =>
  (server) =>
    post(server, { query: text, variables });
const times = (count: number, make: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => make(number)).join(' ');

const FORM = 'application/x-www-form-urlencoded';
const PAGES_IN_PAGES =
  'articles(first: $n) { nodes { quotes(first: $n) { nodes { mentions(first: $n) { nodes { id } } } } } }';
const bomb = (leaf: string): string =>
  `{ ...F0 } ${times(40, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F40 on Query { ${leaf} }`;

const ATTACKS: readonly (readonly [name: string, attack: Attack, status: number, code: string])[] = [
  [
    'fields nested without end',
    query(`{ articles { nodes { ${'actors { nodes { articles { nodes { '.repeat(5)} id ${'} } } } '.repeat(5)} } } }`),
    400,
    'DOCUMENT_TOO_DEEP',
  ],
  [
    'fragments that hold each other',
    query('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    200,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['fragments that double forty times', query(bomb('__typename')), 400, 'DOCUMENT_TOO_COSTLY'],
  ['skipped fragments that double forty times', query(bomb('__typename @skip(if: true)')), 400, 'TOO_MANY_DIRECTIVES'],
  ['full pages within full pages', query(`{ ${PAGES_IN_PAGES.replaceAll('$n', '100')} }`), 400, 'DOCUMENT_TOO_COSTLY'],
  [
    'full pages within full pages, by a variable',
    query(`query ($n: Int) { ${PAGES_IN_PAGES} }`, { n: 100 }),
    400,
    'DOCUMENT_TOO_COSTLY',
  ],
  [
    'pages of no given size within each other',
    query(
      `{ ${PAGES_IN_PAGES.replaceAll('(first: $n)', '').replace('id', 'article { sections { paragraphs { text } } }')} }`,
    ),
    400,
    'DOCUMENT_TOO_COSTLY',
  ],
  [
    'thirty searches at once',
    query(`{ ${times(30, (n) => `a${n}: search(query: "harbour OR rail") { totalCount }`)} }`),
    400,
    'DOCUMENT_TOO_COSTLY',
  ],
  [
    'thirty filters by words at once',
    query(`{ ${times(30, (n) => `a${n}: quotes(filter: { text: "harbour" }) { totalCount }`)} }`),
    400,
    'DOCUMENT_TOO_COSTLY',
  ],
  [
    'timelines of a hundred actors over all time',
    query('{ actors(first: 100) { nodes { timeline(by: DAY) { buckets { start mentionCount } } } } }'),
    400,
    'DOCUMENT_TOO_COSTLY',
  ],
  [
    'who speaks of whom, for each of a hundred actors and each of those',
    query(
      `{ actors(first: 100) { nodes { quotesAbout(first: 1) { speakers(first: 5) { edges { quotes(first: 1) {
           subjects(first: 1) { nodes { name } } } } } } } } }`,
    ),
    400,
    'DOCUMENT_TOO_COSTLY',
  ],
  [
    'an alias for each of fifty',
    query(`{ ${times(50, (n) => `a${n}: corpus { revision }`)} }`),
    400,
    'TOO_MANY_ALIASES',
  ],
  ['directives', query(`{ corpus { revision ${'@include(if: true) '.repeat(60)} } }`), 400, 'TOO_MANY_DIRECTIVES'],
  ['a document without end', query(`{ corpus { ${'revision '.repeat(9000)} } }`), 400, 'DOCUMENT_TOO_LONG'],
  [
    'one field two thousand times',
    query(`{ corpus { ${'revision '.repeat(1900)} } }`),
    200,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'types of fields of types',
    query(`{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`),
    200,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a huge page', query('{ articles(first: 1000000) { nodes { id } } }'), 200, 'BAD_PAGE'],
  ['a page of less than none', query('{ articles(last: -5) { nodes { id } } }'), 200, 'BAD_PAGE'],
  ['a batch', (server) => post(server, [{ query: '{ __typename }' }, { query: '{ __typename }' }]), 400, 'BAD_REQUEST'],
  ['broken JSON', (server) => post(server, '{"query": '), 400, 'BAD_REQUEST'],
  ['JSON that is no object', (server) => post(server, '"query"'), 400, 'BAD_REQUEST'],
  ['nothing', (server) => post(server, {}), 400, 'BAD_REQUEST'],
  ['a query that is no text', (server) => post(server, { query: 5 }), 400, 'BAD_REQUEST'],
  ['unknown parameters', (server) => post(server, { query: '{ __typename }', admin: true }), 400, 'BAD_REQUEST'],
  [
    'broken JSON in an address',
    (server) => send(server, '/graphql?query={__typename}&variables={'),
    400,
    'BAD_REQUEST',
  ],
  ['a mutation by GET', (server) => send(server, '/graphql?query=mutation{erase}'), 405, 'BAD_REQUEST'],
  ['PUT', (server) => send(server, '/graphql', { method: 'PUT', body: '{}' }), 405, 'BAD_REQUEST'],
  [
    'a form of another site',
    (server) => post(server, 'query={__typename}', { 'content-type': FORM }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'plain text of another site',
    (server) => post(server, '{"query":"{ __typename }"}', { 'content-type': 'text/plain' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'files',
    (server) => post(server, 'x', { 'content-type': 'multipart/form-data; boundary=x' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'a huge body',
    (server) => post(server, { query: '{ __typename }', variables: { a: 'a'.repeat(200_000) } }),
    413,
    'REQUEST_ENTITY_TOO_LARGE',
  ],
  ['syntax that is none', query('{ corpus {'), 200, 'GRAPHQL_PARSE_FAILED'],
  ['a field that is none', query('{ corpse { revision } }'), 200, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a value of another type',
    query('query ($n: Int) { articles(first: $n) { nodes { id } } }', { n: 'ten' }),
    200,
    'BAD_USER_INPUT',
  ],
  [
    'an address that is none',
    query('query ($u: URL!) { article(by: { url: $u }) { id } }', { u: 'nowhere' }),
    200,
    'BAD_USER_INPUT',
  ],
  [
    'two look-ups in one',
    query('query ($by: ArticleBy!) { article(by: $by) { id } }', { by: { slug: 'a', path: 'b' } }),
    200,
    'BAD_USER_INPUT',
  ],
  [
    'no operation of that name',
    (server) => post(server, { query: 'query A { __typename }', operationName: 'B' }),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
];

test.each(ATTACKS)('%s: refused, and the next request is answered', async (_name, attack, status, code) => {
  const server = serverOverNothing();
  const reply = await attack(server);
  expect(reply.codes).toContain(code);
  expect(reply.status).toBe(status);
  expect(reply.text).toContain('"hint"');
  expect((await post(server, { query: '{ corpus { revision } }' })).text).toBe('{"data":{"corpus":{"revision":0}}}');
  expect(server.told).toEqual([]);
});

test('a body that does not say how long it is is read up to the limit only', async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 10_000;
      controller.enqueue(new Uint8Array(10_000).fill(32));
    },
  });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
  const reply = await send(serverOverNothing(), '/graphql', init);
  expect(reply.status).toBe(413);
  expect(sent).toBeLessThan(1_000_000);
});

test('the refusal names the limit, and the limits can be set', async () => {
  const server = serverOverNothing({ limits: { maxDepth: 2, maxCost: 10, maxPageSize: 5 } });
  expect((await post(server, { query: '{ articles { nodes { id } } }' })).text).toContain('more than 2 deep');
  expect((await post(server, { query: '{ articles { totalCount } quotes { totalCount } }' })).text).toContain(
    'more than 10',
  );
  expect((await post(server, { query: '{ articles(first: 6) { totalCount } }' })).text).toContain('holds 0 to 5');
});

test('the introspection that tools send passes all limits', async () => {
  const reply = await post(serverOverNothing(), {
    query: getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }),
  });
  expect(reply.codes).toEqual([]);
  expect(reply.text).toContain('"ArticleConnection"');
});
