import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentStore } from '../../src/store/content-store.ts';
import { type Ask, asking } from './asking.ts';
import { compareAnswers, type FoundQuote, type NamedInQuote } from './compare-answers.ts';
import { knownAnswerFaults } from './known-faults.ts';
import { openCorpus } from './open-corpus.ts';
import { textOf } from './text-of.ts';
import { type Question, questions } from './readers-notes.ts';
import { type Selector, selectorOf } from './selector-of.ts';

const QUOTES = `query ($filter: QuoteFilter, $after: String) {
  quotes(filter: $filter, orderBy: OLDEST, first: 50, after: $after) {
    nodes {
      text
      spans { start end }
      speakers { name }
      source { affiliations { name aliases { text } } }
      mentions { nodes { actor { name } } }
      article { sourceFile { path } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

let store: ContentStore;
let ask: Ask;
let everything: readonly FoundQuote[];

beforeAll(async () => {
  store = await openCorpus();
  ask = asking(store);
  everything = await quotesOf({});
  return async () => store.close();
});

async function quotesOf(filter: object): Promise<readonly FoundQuote[]> {
  const found: FoundQuote[] = [];
  let after: string | null = null;
  do {
    const { quotes } = (await ask(QUOTES, { filter, after })) as { quotes: QuotePage };
    found.push(...quotes.nodes);
    after = quotes.pageInfo.hasNextPage ? quotes.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

interface QuotePage {
  readonly nodes: readonly FoundQuote[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The quotes that the API answers a question with; none where it does not know who is meant. */
async function answerTo({ speaker, about, onBehalfOf, from, until }: Question): Promise<readonly FoundQuote[]> {
  if (onBehalfOf !== undefined) return everything.filter(({ source }) => source?.affiliations.some(goesBy(onBehalfOf)));
  const who: Record<string, Selector> = {};
  for (const [part, label] of Object.entries({ speaker, about })) {
    if (label === undefined) continue;
    const selector = await selectorOf(ask, label);
    if (selector === null) return [];
    who[part] = selector;
  }
  return quotesOf({
    ...who,
    ...(from !== undefined && { publishedFrom: from }),
    ...(until !== undefined && { publishedUntil: until }),
  });
}

const goesBy =
  (label: string) =>
  ({ name, aliases }: NamedInQuote): boolean =>
    [name, ...aliases.map(({ text }) => text)].includes(label);

describe('the API answers what somebody said about somebody as a careful reader does, but for known faults', () => {
  it.each(Object.entries(questions))('in the articles on %s', async (story, asked) => {
    const faults: string[] = [];
    for (const question of asked)
      faults.push(...compareAnswers(question, await answerTo(question), everything, textOf));
    expect(faults.length, faults.join('\n')).toBe(knownAnswerFaults[story] ?? 0);
  });

  it('each in a story that there is', () => {
    expect(Object.keys(knownAnswerFaults).filter((story) => !(story in questions))).toEqual([]);
  });

  it('and there are enough of them to tell', () => {
    expect(Object.values(questions).flat().length).toBeGreaterThan(100);
  });
});
