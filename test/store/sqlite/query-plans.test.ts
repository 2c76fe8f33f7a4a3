import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  ActorFilter,
  ArticleFilter,
  ContentStore,
  Edge,
  List,
  MentionFilter,
  QuoteFilter,
  SearchFilter,
  SectionFilter,
} from '../../../src/store/content-store.ts';
import { openDatabase, type OpenDatabase } from '../../../src/store/sqlite/open-database.ts';
import { makeSqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { meetings } from '../conformance/meetings.ts';
import { news } from '../conformance/news.ts';
import { only, readAll } from '../conformance/read.ts';

let database: OpenDatabase;
let store: ContentStore;
let prepared: string[] = [];
let articleId = '';
let sectionId = '';
let quoteId = '';
let actorId = '';

beforeAll(async () => {
  database = await openDatabase(':memory:');
  const { connection } = database;
  const prepare = connection.prepare.bind(connection);
  connection.prepare = ((sql: string): unknown => {
    prepared.push(sql);
    return prepare(sql);
  }) as typeof connection.prepare;
  store = makeSqliteStore(database);
  await store.commit([...news, ...meetings]);
  articleId = (await only(store.articles.byPaths(['news/sworn-in.txt'])))?.id ?? '';
  sectionId = (await readAll(store.sections, { articleId }, 'NEWEST'))[0]?.id ?? '';
  quoteId = (await readAll(store.quotes, { articleId }, 'NEWEST'))[0]?.id ?? '';
  actorId = (await only(store.actors.byNames(['NATO'])))?.id ?? '';
});

afterAll(async () => {
  await store.close();
});

/** The steps of the plans of all queries that a page in either direction, the next one and a count are made of. */
async function planOf<Filter, Order extends string>(
  list: List<Filter, Order, Edge<unknown>>,
  filter: Filter,
  order: Order,
): Promise<readonly string[]> {
  // Queries that earlier calls have prepared would not be seen again.
  const fresh = makeSqliteStore(database);
  const [name] = Object.entries(store).find(([, value]) => value === list) ?? [];
  const same = (fresh as unknown as Record<string, typeof list>)[name ?? ''] ?? list;
  return planOfAll(async () => {
    const { edges } = await only(same.page([{ filter, order, first: 2 }]));
    const cursor = edges[0]?.cursor;
    await same.page([{ filter, order, last: 2, ...(cursor !== undefined && { before: cursor }) }]);
    await same.page([{ filter, order, first: 2, ...(cursor !== undefined && { after: cursor }) }]);
    await same.count([filter]);
  });
}

/** The steps of the plans of all queries that are prepared meanwhile. */
async function planOfAll(ask: () => unknown): Promise<readonly string[]> {
  prepared = [];
  await ask();
  return [...new Set(prepared)].flatMap((sql) => {
    const marks = sql.split('?').length - 1;
    const rows = database.connection.prepare(`explain query plan ${sql}`).all(Array<null>(marks).fill(null));
    return (rows as { readonly detail: string }[]).map(({ detail }) => detail);
  });
}

/** Steps that read a whole table of the corpus, be it by an index, or sort what they have read. */
const wholeReads = (plan: readonly string[]): readonly string[] =>
  plan.filter((step) =>
    /^SCAN (?!.*VIRTUAL TABLE)(?!(?:at|naming|places|pairs|own|shared|close|some|typed|passing|counted)$|json_each|CONSTANT|files|corpus)/.test(
      step,
    ),
  );

const unindexed = (plan: readonly string[]): readonly string[] =>
  wholeReads(plan).filter((step) => !step.includes(' INDEX '));

const sorts = (plan: readonly string[]): readonly string[] =>
  plan.filter((step) => /USE TEMP B-TREE FOR (ORDER BY|DISTINCT|GROUP BY)/.test(step));

describe('a list without a filter is read off an index in its order', () => {
  it.each(['NEWEST', 'OLDEST', 'TITLE'] as const)('articles by %s', async (order) => {
    const plan = await planOf(store.articles, {}, order);
    expect([...unindexed(plan), ...sorts(plan)]).toEqual([]);
  });

  it.each(['NEWEST', 'OLDEST', 'MOST_CONFIDENT'] as const)('quotes by %s', async (order) => {
    const plan = await planOf(store.quotes, {}, order);
    expect([...unindexed(plan), ...sorts(plan)]).toEqual([]);
  });

  it.each(['MOST_MENTIONED', 'MOST_QUOTED', 'NAME'] as const)('actors by %s', async (order) => {
    const plan = await planOf(store.actors, {}, order);
    expect([...unindexed(plan), ...sorts(plan)]).toEqual([]);
  });

  it('corrections', async () => {
    const plan = await planOf(store.corrections, {}, 'PLACE');
    expect([...unindexed(plan), ...sorts(plan)]).toEqual([]);
  });

  it('sections and mentions', async () => {
    const plan = [...(await planOf(store.sections, {}, 'NEWEST')), ...(await planOf(store.mentions, {}, 'NEWEST'))];
    expect([...unindexed(plan), ...sorts(plan)]).toEqual([]);
  });
});

describe('a list of what one actor said or is named in is read off an index in its order', () => {
  it.each(['NEWEST', 'OLDEST'] as const)('by %s', async (order) => {
    const actor = [{ name: 'NATO' }];
    const plans = [
      await planOf(store.quotes, { speakers: actor }, order),
      await planOf(store.quotes, { about: actor }, order),
      await planOf(store.quotes, { speakers: [{ name: 'Varga' }], about: actor }, order),
      await planOf(store.articles, { mentions: actor }, order),
      await planOf(store.articles, { quoted: actor, mentions: [{ name: 'Varga' }] }, order),
    ];
    expect(plans.map((plan) => [...wholeReads(plan), ...sorts(plan)])).toEqual(plans.map(() => []));
  });

  it('in the words that say something of it', async () => {
    const plans = [
      await planOf(store.rolePlaces, { actorId, role: 'the envoy' }, 'NEWEST'),
      await planOf(store.affiliationPlaces, { memberId: actorId, ofId: actorId }, 'NEWEST'),
      await planOf(store.sharedParagraphs, { actorIds: [actorId, articleId] }, 'NEWEST'),
    ];
    expect(plans.map((plan) => [...wholeReads(plan), ...sorts(plan)])).toEqual(plans.map(() => []));
  });

  it('in the mentions of it', async () => {
    const plan = await planOf(store.mentions, { actorId }, 'NEWEST');
    expect([...wholeReads(plan), ...sorts(plan)]).toEqual([]);
  });
});

describe('a filter that few records pass reads no whole table', () => {
  const days = { publishedFrom: '2024-01-01', publishedUntil: '2024-12-31' };

  it('of articles', async () => {
    const filters: readonly ArticleFilter[] = [
      { text: 'varga' },
      { languages: ['en'] },
      { ...days },
      { mentions: [{ name: 'Varga' }], text: 'varga', languages: ['en'], ...days },
      { quoted: [{ id: actorId }] },
    ];
    for (const filter of filters) {
      for (const order of ['NEWEST', 'OLDEST'] as const) {
        expect(wholeReads(await planOf(store.articles, filter, order)), JSON.stringify(filter)).toEqual([]);
      }
    }
  });

  it('of quotes', async () => {
    const filters: readonly QuoteFilter[] = [
      { articleId },
      { sectionId },
      { text: 'nato' },
      { ...days },
      {
        speakers: [{ name: 'Varga' }],
        about: [{ name: 'NATO' }],
        text: 'coin',
        kinds: ['DIRECT'],
        minConfidence: 0.5,
        ...days,
      },
      { speakers: [{ name: 'Halász' }] },
      { affiliations: [{ name: 'NATO' }] },
      { articleId, speakers: [{ name: 'Varga' }] },
    ];
    for (const filter of filters) {
      for (const order of ['NEWEST', 'OLDEST'] as const) {
        expect(wholeReads(await planOf(store.quotes, filter, order)), JSON.stringify(filter)).toEqual([]);
      }
    }
    expect(wholeReads(await planOf(store.quotes, { minConfidence: 0.9 }, 'MOST_CONFIDENT'))).toEqual([]);
  });

  it('of sections and mentions', async () => {
    const sections: readonly SectionFilter[] = [
      { articleId },
      { text: 'family' },
      { mentions: [{ name: 'Varga' }] },
      { ...days },
    ];
    for (const filter of sections) {
      expect(wholeReads(await planOf(store.sections, filter, 'NEWEST')), JSON.stringify(filter)).toEqual([]);
    }
    const mentions: readonly MentionFilter[] = [
      { articleId },
      { sectionId },
      { quoteId },
      { actorId, forms: ['NAME'] },
    ];
    for (const filter of mentions) {
      expect(wholeReads(await planOf(store.mentions, filter, 'NEWEST')), JSON.stringify(filter)).toEqual([]);
    }
  });

  it('of actors', async () => {
    const filters: readonly ActorFilter[] = [
      { name: 'va' },
      { countryCodes: ['HU'] },
      { name: 'hu', kinds: ['COUNTRY'], quoted: false },
      { kinds: ['COUNTRY'] },
      { countryCodes: ['HU'], minMentions: 2, ...days },
    ];
    for (const filter of filters) {
      expect(wholeReads(await planOf(store.actors, filter, 'MOST_MENTIONED')), JSON.stringify(filter)).toEqual([]);
    }
    expect(wholeReads(await planOf(store.actorsWithin, { articleId }, 'MOST_MENTIONED'))).toEqual([]);
    expect(wholeReads(await planOf(store.actorsWithin, { sectionId }, 'MOST_MENTIONED'))).toEqual([]);
    for (const order of ['MOST_ARTICLES', 'MOST_PARAGRAPHS'] as const) {
      expect(wholeReads(await planOf(store.coActors, { actorId, minArticles: 1, ...days }, order))).toEqual([]);
    }
    for (const filter of [{ memberId: actorId }, { ofId: actorId, kinds: ['PERSON'] as const }]) {
      expect(wholeReads(await planOf(store.affiliations, filter, 'MOST_ARTICLES'))).toEqual([]);
    }
  });

  it('of actors of quotes', async () => {
    const about = [{ name: 'NATO' }];
    for (const part of ['SPEAKER', 'SUBJECT'] as const) {
      for (const quotes of [{ about, ...days }, { articleId }, { speakers: [{ name: 'Varga' }] }, { text: 'nato' }]) {
        const plan = await planOf(store.quoteActors, { quotes, part }, 'MOST_QUOTES');
        expect(wholeReads(plan), JSON.stringify({ quotes, part })).toEqual([]);
      }
    }
  });

  it('of the days of an actor', async () => {
    const fresh = makeSqliteStore(database);
    const plan = await planOfAll(() => fresh.timelines([{ actorId, by: 'MONTH', ...days }]));
    expect(plan.filter((step) => step.startsWith('SEARCH')).length).toBeGreaterThan(3);
    expect([...wholeReads(plan), ...plan.filter((step) => / USING PRIMARY KEY| USING INDEX /.test(step))]).toEqual([
      'SEARCH quote_subjects USING PRIMARY KEY (actor_id=? AND published>? AND published<?)',
    ]);
  });

  it('of anything that is searched', async () => {
    const filters: readonly SearchFilter[] = [{ query: 'varga' }, { query: 'varga', ...days }];
    for (const filter of filters) {
      expect(wholeReads(await planOf(store.search, filter, 'RELEVANCE')), JSON.stringify(filter)).toEqual([]);
    }
  });
});

it('the check sees plans that read a whole table', () => {
  const plan = database.connection.prepare('explain query plan select text from articles order by text').all();
  const steps = (plan as { readonly detail: string }[]).map(({ detail }) => detail);
  expect(wholeReads(steps)).toHaveLength(1);
  expect(unindexed(steps)).toHaveLength(1);
  expect(sorts(steps)).toHaveLength(1);
});
