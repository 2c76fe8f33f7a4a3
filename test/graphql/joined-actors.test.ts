import { expect, it } from 'vitest';
import { toGlobalId } from '../../src/graphql/global-id.ts';
import { openStore } from '../../src/store/open-store.ts';
import { actorId, put } from '../store/written-article.ts';
import { ask } from './ask.ts';
import { countedStore } from './counted-store.ts';

async function openKovacsCorpus() {
  const store = await openStore(':memory:');
  await store.commit([
    put({
      path: 'a.txt',
      body: ['Anna Kovács spoke with Ben Roth.'],
      actors: [{ name: 'Anna Kovács' }, { name: 'Ben Roth' }],
    }),
    put({ path: 'b.txt', body: ['Kovács spoke again.'], actors: [{ name: 'Kovács' }] }),
  ]);
  return countedStore(store);
}

it('says which names were joined and why, of all actors in one call', async () => {
  const { store, calls } = await openKovacsCorpus();
  const { data } = await ask(store, '{ actors { nodes { name joins { name articleCount evidence { rule note } } } } }');
  const evidence = {
    rule: 'lone-surname',
    note: '“Kovács” alone is Anna Kovács. The corpus knows nobody else who fits.',
  };
  expect(data).toEqual({
    actors: {
      nodes: [
        { name: 'Anna Kovács', joins: [{ name: 'Kovács', articleCount: 1, evidence }] },
        { name: 'Ben Roth', joins: [] },
      ],
    },
  });
  expect(calls).toEqual(['actors.page', 'actors.joins']);
});

it('finds an actor under the id of a name that was joined', async () => {
  const { store } = await openKovacsCorpus();
  const former = toGlobalId('Actor', actorId('Kovács'));
  const { data } = await ask(
    store,
    `query ($id: ID!) { node(id: $id) { id ... on Actor { name } } articles(filter: { mentions: { id: $id } }) { totalCount } }`,
    { id: former },
  );
  expect(data).toEqual({
    node: { id: toGlobalId('Actor', actorId('Anna Kovács')), name: 'Anna Kovács' },
    articles: { totalCount: 2 },
  });
});
