import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf, NODE_TYPES, parseGlobalId, toGlobalId } from '../../src/graphql/global-id.ts';
import { ask, codesOf } from './ask.ts';
import { openMiniCorpus } from './mini-corpus.ts';

test('an id names the type and key that it was made of, whatever the key', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NODE_TYPES), fc.string({ unit: 'grapheme' }), (type, key) => {
      expect(parseGlobalId(toGlobalId(type, key), 'id')).toEqual({ type, key });
    }),
  );
});

test.each([
  '',
  '!!',
  'Article',
  'QXJ0aWNsZQ',
  'Tm9ib2R5OmE',
  `${toGlobalId('Article', 'a')}=`,
  ` ${toGlobalId('Article', 'a')}`,
])('what the API has not made is refused: %j', (id) => {
  expect(() => parseGlobalId(id, 'id')).toThrow(expect.objectContaining({ code: 'BAD_ID', where: 'id' }));
});

test('an id of one type is refused where another is asked for', () => {
  expect(() => keyOf('Actor', toGlobalId('Quote', 'q'), 'filter')).toThrow('This is the id of one Quote');
});

test('every object can be asked for again by its id', async () => {
  const store = await openMiniCorpus();
  await store.commit([
    { type: 'REFUSE', problem: { path: 'a.bin', code: 'FILE_BINARY', message: 'Not text', hint: null }, stamp: null },
  ]);
  const { data } = await ask(
    store,
    `{ article(by: { path: "bridge.txt" }) { id sections { id } quotes { nodes { id speakers { id roles { excerpts { nodes { id } } } } } } mentions(first: 1) { nodes { id } } }
       corpus { problems { nodes { id } } corrections { nodes { id } } } }`,
  );
  const ids = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
  const { data: again, errors } = await ask(store, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
    ids,
  });
  expect(errors).toBeUndefined();
  const nodes = again?.['nodes'] as readonly { readonly __typename: string; readonly id: string }[];
  expect(nodes.map(({ id }) => id)).toEqual(ids);
  expect(new Set(nodes.map(({ __typename }) => __typename))).toEqual(new Set(NODE_TYPES));
});

test('unknown and malformed ids are errors of their own places, and the others are answered', async () => {
  const store = await openMiniCorpus();
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } article(by: { slug: "nowhere" }) { id } }';
  const { data: first } = await ask(store, '{ articles { nodes { id } } }');
  const [known] = /(?<="id":")[^"]+/.exec(JSON.stringify(first)) ?? [];
  const answer = await ask(store, query, { ids: [known, toGlobalId('Quote', 'none'), 'nonsense'] });
  expect(answer.data).toEqual({ nodes: [{ __typename: 'Article' }, null, null], article: null });
  expect(codesOf(answer).sort()).toEqual(['BAD_ID', 'NOT_FOUND', 'NOT_FOUND']);
});

test('a stretch of an article is an excerpt as long as the article has it', async () => {
  const store = await openMiniCorpus();
  const { data } = await ask(store, '{ article(by: { path: "envoy.txt" }) { id text } }');
  const { id, text } = data?.['article'] as { readonly id: string; readonly text: string };
  const { key } = parseGlobalId(id, 'id');
  const query = 'query ($id: ID!) { node(id: $id) { ... on Excerpt { text span { start end } article { id } } } }';
  const excerpt = (stretch: string) => ask(store, query, { id: toGlobalId('Excerpt', stretch) });
  expect((await excerpt(`${key}:5-9`)).data).toEqual({
    node: { text: 'goes', span: { start: 5, end: 9 }, article: { id } },
  });
  for (const none of [
    `${key}:5-5`,
    `${key}:9-5`,
    `${key}:5-${text.length + 1}`,
    `${key}:-5-9`,
    `${key}x:5-9`,
    key,
    '5-9',
  ])
    expect(codesOf(await excerpt(none)), none).toEqual(['NOT_FOUND']);
});

test('more ids than a page holds are refused', async () => {
  const ids = Array.from({ length: 101 }, (_, number) => toGlobalId('Quote', String(number)));
  const answer = await ask(await openMiniCorpus(), 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(codesOf(answer)).toEqual(['BAD_PAGE']);
});
