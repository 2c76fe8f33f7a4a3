import { expect, test } from 'vitest';
import { ask, codesOf } from './ask.ts';
import { openCorpusOf, openMiniCorpus } from './mini-corpus.ts';

interface QuotePage {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String) {
  quotes(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`;

test('read on from the end of each page, or back from the start of each, all quotes come once and in order', async () => {
  const store = await openCorpusOf(8);
  const page = async (variables: object): Promise<QuotePage> => {
    const { data } = await ask(store, PAGE, variables);
    return data?.['quotes'] as QuotePage;
  };
  const all = (await page({ first: 100 })).edges.map(({ node }) => node.id);
  expect(all).toHaveLength(16);

  const forth: string[] = [];
  let next = await page({ first: 5 });
  while (forth.push(...next.edges.map(({ node }) => node.id)) && next.pageInfo.hasNextPage)
    next = await page({ first: 5, after: next.pageInfo.endCursor });
  expect(forth).toEqual(all);
  expect(next.totalCount).toBe(16);

  const back: string[] = [];
  let previous = await page({ last: 5 });
  while (back.unshift(...previous.edges.map(({ node }) => node.id)) && previous.pageInfo.hasPreviousPage)
    previous = await page({ last: 5, before: previous.pageInfo.startCursor });
  expect(back).toEqual(all);
});

test('a page of none has no cursors, and still says what there is', async () => {
  const { data } = await ask(await openMiniCorpus(), PAGE, { first: 0 });
  expect(data?.['quotes']).toEqual({
    edges: [],
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    totalCount: 4,
  });
});

test('without a size a page holds 20, and at most 100', async () => {
  const store = await openCorpusOf(60);
  const sizeOf = async (variables: object): Promise<number> =>
    ((await ask(store, PAGE, variables)).data?.['quotes'] as QuotePage).edges.length;
  expect(await sizeOf({})).toBe(20);
  expect(await sizeOf({ first: 100 })).toBe(100);
  expect(await sizeOf({ first: null, last: null })).toBe(20);
});

test.each([
  [{ first: -1 }, 'BAD_PAGE', '`first` is -1, and a page holds 0 to 100'],
  [{ first: 101 }, 'BAD_PAGE', '`first` is 101, and a page holds 0 to 100'],
  [{ last: 2_000_000_000 }, 'BAD_PAGE', '`last` is 2000000000, and a page holds 0 to 100'],
  [{ first: 1, last: 1 }, 'BAD_PAGE', '`first` and `last` are both given'],
  [{ after: 'nonsense' }, 'BAD_CURSOR', ''],
])('%j is refused with %s', async (variables, code, message) => {
  const answer = await ask(await openMiniCorpus(), PAGE, variables);
  expect(codesOf(answer)).toEqual([code]);
  expect(answer.errors?.[0]?.message).toContain(message);
  expect(answer.errors?.[0]?.extensions['hint']).toMatch(/\w+ .*\.$/);
});

test('a bad cursor fails the field that it was given to and not its neighbours', async () => {
  const answer = await ask(
    await openMiniCorpus(),
    `{ a: actor(by: { name: "Ben Roth" }) { quotes(after: "nonsense") { totalCount } }
       b: actor(by: { name: "Ada Lund" }) { quotes { totalCount } } }`,
  );
  expect(answer.data).toEqual({ a: null, b: { quotes: { totalCount: 1 } } });
  expect(codesOf(answer)).toEqual(['BAD_CURSOR']);
});
