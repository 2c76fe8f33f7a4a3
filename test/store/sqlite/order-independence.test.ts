import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ContentStore } from '../../../src/store/content-store.ts';
import type { Change } from '../../../src/store/content-writer.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readAll } from '../conformance/read.ts';
import { put, type Put } from '../written-article.ts';

/** All that a store tells of its records; the revision is how often it was written to, and not a part of them. */
async function everythingIn(store: ContentStore): Promise<unknown> {
  const actors = await readAll(store.actors, {}, 'NAME');
  return {
    corpus: { ...(await store.corpus()), revision: 0 },
    files: await store.knownFiles(),
    articles: (await readAll(store.articles, {}, 'NEWEST')).map((article) => ({ ...article, revision: 0 })),
    sections: await readAll(store.sections, {}, 'NEWEST'),
    quotes: await readAll(store.quotes, {}, 'NEWEST'),
    mentions: await readAll(store.mentions, {}, 'NEWEST'),
    actors,
    mostMentioned: (await readAll(store.actors, {}, 'MOST_MENTIONED')).map(({ id }) => id),
    named: await store.actors.byNames(NAMES),
    together: await store.coActors.page(
      actors.map(({ id }) => ({ filter: { actorId: id }, order: 'MOST_ARTICLES', first: 100 })),
    ),
    affiliated: await store.affiliations.page(
      actors.map(({ id }) => ({ filter: { memberId: id }, order: 'MOST_ARTICLES', first: 100 })),
    ),
    told: await store.timelines(actors.map(({ id }) => ({ actorId: id, by: 'DAY' }))),
    found: [...(await readAll(store.search, { query: NAMES.join(' OR ') }, 'RELEVANCE'))]
      .map(({ record }) => record.id)
      .sort(),
  };
}

const NAMES = ['Anna', 'Ben', 'Kenya', 'Nairobi'];

/** Articles that disagree about the names, kinds and roles of the same few actors. */
const article = (path: string): fc.Arbitrary<Put> =>
  fc
    .record({
      published: fc.constantFrom(undefined, '2024-01-01T00:00:00Z', '2024-01-02T00:00:00Z'),
      anna: fc.subarray(['Anna', 'Anna Berg', 'ANNA'], { minLength: 1 }),
      kenya: fc.subarray(['Kenya', 'Nairobi'], { minLength: 1 }),
      role: fc.constantFrom('the mayor', 'the clerk'),
      label: fc.constantFrom('Anna', 'Anna Berg', 'A. Berg'),
      quoted: fc.boolean(),
    })
    .map(({ published, anna, kenya, role, label, quoted }) => {
      const change = put({
        path,
        title: `About ${path}`,
        body: [`“We sail to ${kenya.join(' and ')},” ${anna.join(' or ')}, ${role}, said to Ben.`],
        ...(published !== undefined && { published }),
        actors: [
          { name: 'Anna', called: anna, roles: [role] },
          { name: 'Ben' },
          { name: 'Kenya', kind: 'COUNTRY', called: kenya, countryCode: 'KE' },
        ],
        quotes: [{ said: `We sail to ${kenya.join(' and ')}`, by: quoted ? ['Anna'] : [] }],
        affiliations: quoted ? [{ says: `${anna.join(' or ')}, ${role}, said to Ben`, member: 'Anna', of: 'Ben' }] : [],
      });
      const actors = change.annotations.actors.map((actor) =>
        actor.name === 'Anna' ? { ...actor, name: label } : actor,
      );
      return { ...change, annotations: { ...change.annotations, actors } };
    });

const articles = fc.tuple(...['a', 'b', 'c', 'd', 'e'].map(article));

/** The changes in an order and in commits of their own. */
const history = (changes: readonly Change[]): fc.Arbitrary<readonly (readonly Change[])[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...changes], { minLength: changes.length }),
      fc.array(fc.boolean(), { minLength: changes.length, maxLength: changes.length }),
    )
    .map(([ordered, cuts]) => {
      const commits: Change[][] = [[]];
      ordered.forEach((change, index) => {
        if (cuts[index]) commits.push([]);
        commits.at(-1)?.push(change);
      });
      return commits;
    });

async function after(commits: readonly (readonly Change[])[]): Promise<unknown> {
  const store = await openStore(':memory:');
  try {
    for (const commit of commits) await store.commit(commit);
    return await everythingIn(store);
  } finally {
    await store.close();
  }
}

const RUNS = { numRuns: 40, seed: 7 };

it('the same articles give the same corpus in any order, in one commit or many', async () => {
  const cases = articles.chain((changes) => fc.tuple(fc.constant(changes), history(changes)));
  await fc.assert(
    fc.asyncProperty(cases, async ([changes, commits]) => {
      expect(await after(commits)).toEqual(await after([changes]));
    }),
    RUNS,
  );
});

it('articles that were removed or written over leave no trace', async () => {
  const cases = fc
    .tuple(articles, articles)
    .chain(([changes, former]) =>
      fc.tuple(
        fc.constant(changes),
        history(former),
        history([
          ...changes.slice(0, 3),
          ...former.slice(3).map(({ file }): Change => ({ type: 'REMOVE', path: file.path })),
        ]),
      ),
    );
  await fc.assert(
    fc.asyncProperty(cases, async ([changes, earlier, later]) => {
      expect(await after([...earlier, ...later])).toEqual(await after([changes.slice(0, 3)]));
    }),
    RUNS,
  );
});
