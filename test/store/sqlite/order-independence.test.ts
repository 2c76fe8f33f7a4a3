import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ContentStore } from '../../../src/store/content-store.ts';
import type { Change } from '../../../src/store/content-writer.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readAll } from '../conformance/read.ts';
import { actorId, put, type Put } from '../written-article.ts';

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
    joins: await store.actors.joins(actors.map(({ id }) => id)),
    underNameIds: (await store.actors.byIds([...PEOPLE, ...ORGANIZATIONS].map(formerId))).map(
      (actor) => actor?.id ?? null,
    ),
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

const NAMES = ['Anna', 'Ben', 'Kenya', 'Nairobi', 'Smith', 'John', 'WHO'];
const PATHS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

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

const PEOPLE = ['John Smith', 'John Alan Smith', 'Jane Smith', 'J. Smith', 'Smith', 'Wladimir Smith', 'Vladimir Smith'];
const ORGANIZATIONS = ['World Hockey Organization', 'World Heritage Office', 'WHO'];

const formerId = (name: string): string => actorId(name, ORGANIZATIONS.includes(name) ? 'ORGANIZATION' : 'PERSON');

/** Articles on people and organisations that may be one another in many ways. */
const crowd = (path: string): fc.Arbitrary<Put> =>
  fc
    .record({
      people: fc.array(
        fc.record({
          name: fc.constantFrom(...PEOPLE),
          role: fc.constantFrom('', '', 'a senator', 'a striker', 'a striker and senator', 'the senator of Szeged'),
          gender: fc.constantFrom(undefined, undefined, 'MALE' as const, 'FEMALE' as const),
          nationality: fc.constantFrom('', '', '', 'GB', 'AU'),
          alias: fc.constantFrom('', '', '', 'Bob Smith', 'Jane Smith'),
          distinction: fc.constantFrom(undefined, undefined, undefined, 'footballer'),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      organizations: fc.uniqueArray(fc.constantFrom(...ORGANIZATIONS), { maxLength: 2 }),
      linked: fc.boolean(),
      szeged: fc.boolean(),
    })
    .map(({ people, organizations, linked, szeged }) => {
      const written = people.map(({ name, role, alias }) =>
        [name, alias, role].filter((words) => words !== '').join(', '),
      );
      const capitals = linked ? ' (WHO)' : '';
      return put({
        path,
        title: `About ${path}`,
        body: [
          ...written.map((words) => `“We of ${organizations[0] ?? 'nobody'} play,” said ${words}.`),
          organizations.map((name) => `${name}${capitals} plays${szeged ? ' in Szeged' : ''}.`).join(' '),
        ],
        actors: [
          ...people.map(({ name, role, gender, nationality, alias, distinction }) => ({
            name,
            called: alias === '' ? [name] : [name, alias],
            roles: role === '' ? [] : [role],
            nationalities: nationality === '' ? [] : [nationality],
            ...(gender && { gender }),
            ...(distinction !== undefined && { distinction }),
          })),
          ...organizations.map((name) => ({
            name,
            kind: 'ORGANIZATION' as const,
            called: linked ? [name, 'WHO'] : [name],
          })),
          { name: 'Szeged', kind: 'PLACE' as const },
        ],
        quotes: people
          .slice(0, 1)
          .map(({ name }) => ({ said: `We of ${organizations[0] ?? 'nobody'} play`, by: [name] })),
      });
    });

const articles = fc.oneof(fc.tuple(...PATHS.map(article)), fc.tuple(...PATHS.map(crowd)));

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

const RUNS = { numRuns: 30, seed: 7 };

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
