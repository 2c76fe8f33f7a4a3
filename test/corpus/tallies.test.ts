import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentStore } from '../../src/store/content-store.ts';
import { type Ask, asking } from './asking.ts';
import { knownTallyFaults } from './known-faults.ts';
import { openCorpus } from './open-corpus.ts';
import { tallies } from './readers-notes.ts';
import { type Selector, selectorOf } from './selector-of.ts';

let store: ContentStore;
let ask: Ask;

beforeAll(async () => {
  store = await openCorpus();
  ask = asking(store);
  return async () => store.close();
});

const ABOUT = `query ($about: ActorSelector!) {
  quotes(filter: { about: $about }, first: 100) { nodes { speakers { name } } }
}`;
const TOGETHER = `query ($id: ID!, $after: String) {
  actor(by: { id: $id }) {
    coActors(first: 100, after: $after) { edges { articleCount node { id } } pageInfo { hasNextPage endCursor } }
  }
}`;
const ID = `query ($name: String!) { actor(by: { name: $name }) { id } }`;
const IN_MONTH = `query ($who: ActorSelector!, $from: Date!, $until: Date!) {
  articles(filter: { mentions: $who, publishedFrom: $from, publishedUntil: $until }, first: 0) { totalCount }
}`;

async function mostQuotedAbout(label: string): Promise<string> {
  const about = await selectorOf(ask, label);
  const { quotes } = (await ask(ABOUT, { about })) as {
    quotes: { nodes: readonly { speakers: readonly { name: string }[] }[] };
  };
  const counts = new Map<string, number>();
  for (const { name } of quotes.nodes.flatMap(({ speakers }) => speakers))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].flatMap(([name, count]) => (count === most ? [name] : [])).join(', ') || 'nobody';
}

async function idOf(label: string): Promise<string | null> {
  const selector = await selectorOf(ask, label);
  if (selector === null || 'id' in selector) return selector?.id ?? null;
  const { actor } = (await ask(ID, selector)) as { actor: { id: string } };
  return actor.id;
}

async function articlesTogether(label: string, other: string): Promise<number> {
  const [id, otherId] = [await idOf(label), await idOf(other)];
  if (id === null || otherId === null) return 0;
  let after: string | null = null;
  for (;;) {
    const { actor } = (await ask(TOGETHER, { id, after })) as {
      actor: {
        coActors: {
          edges: readonly { articleCount: number; node: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
    };
    const edge = actor.coActors.edges.find(({ node }) => node.id === otherId);
    if (edge !== undefined) return edge.articleCount;
    if (!actor.coActors.pageInfo.hasNextPage) return 0;
    after = actor.coActors.pageInfo.endCursor;
  }
}

async function articlesIn(who: Selector | null, month: string): Promise<number> {
  if (who === null) return 0;
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  const { articles } = (await ask(IN_MONTH, { who, from: `${month}-01`, until: `${month}-${days}` })) as {
    articles: { totalCount: number };
  };
  return articles.totalCount;
}

/** A row fails the test where it is counted otherwise, unless it is one of the known faults of its kind. */
function check(kind: string, rows: readonly { what: string; wanted: string | number; found: string | number }[]): void {
  const faults = rows.filter(({ wanted, found }) => wanted !== found);
  const sentences = faults.map(({ what, wanted, found }) => `${what}: ${wanted}, not ${found}`);
  expect(faults.length, sentences.join('\n')).toBe(knownTallyFaults[kind] ?? 0);
}

describe('the API counts as a careful reader does, but for known faults', () => {
  it('who is quoted most about somebody', async () => {
    const rows = [];
    for (const [label, wanted] of Object.entries(tallies.mostQuotedAbout))
      rows.push({ what: `Most about ${label}`, wanted, found: await mostQuotedAbout(label) });
    check('mostQuotedAbout', rows);
  });

  it('in how many articles two are named together', async () => {
    const rows = [];
    for (const [label, others] of Object.entries(tallies.namedTogether)) {
      for (const [other, wanted] of Object.entries(others))
        rows.push({ what: `${label} with ${other}`, wanted, found: await articlesTogether(label, other) });
    }
    check('namedTogether', rows);
  });

  it('in how many articles of a month somebody is named', async () => {
    const rows = [];
    for (const [label, months] of Object.entries(tallies.byMonth)) {
      const who = await selectorOf(ask, label);
      for (const [month, wanted] of Object.entries(months))
        rows.push({ what: `${label} in ${month}`, wanted, found: await articlesIn(who, month) });
    }
    check('byMonth', rows);
  });

  it('each of a kind that is counted', () => {
    expect(Object.keys(knownTallyFaults).filter((kind) => !(kind in tallies))).toEqual([]);
  });
});
