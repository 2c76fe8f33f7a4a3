import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { countedStore } from './counted-store.ts';
import { openCorpusOf } from './mini-corpus.ts';

const callsOver = async (articles: number, query: string): Promise<string[]> => {
  const { store, calls } = countedStore(await openCorpusOf(articles));
  const { errors } = await ask(store, query);
  expect(errors).toBeUndefined();
  return calls;
};

test.each([
  [
    'articles with their quotes, speakers and sections',
    `{ articles(first: 50) { nodes {
        sections { heading paragraphs { text } quotes { totalCount nodes { text } } }
        quotes(first: 5) { totalCount nodes { text section { text } article { title } speakers { name aliases { text } } } }
        actors { nodes { name } edges { firstMention { text } } }
    } } }`,
  ],
  [
    'quotes with all that is said in and around them',
    `{ quotes(first: 100) { nodes {
        text cue { text } source { affiliations { name } } context { text } article { title actors(first: 2) { nodes { name } } }
        mentions { nodes { text actor { name quotes(first: 1) { nodes { text } } } } }
    } } }`,
  ],
  [
    'actors with what they said and what was said about them',
    `{ actors { nodes {
        name quotes(first: 50) { totalCount nodes { text article { title } } } quotesAbout(first: 50) { nodes { text speakers { name } } }
        coActors { edges { articleCount node { name } } } articles(first: 50) { nodes { title } } mentions(first: 50) { nodes { text } }
    } } }`,
  ],
  [
    'roles with the words that say so',
    `{ actors(first: 5) { nodes { roles { text excerpts(first: 2) { totalCount nodes { text article { title } context { text } } } } } } }`,
  ],
  [
    'affiliations with the words that say so',
    `{ actors(first: 5) { nodes {
        affiliations { totalCount edges { node { name } excerpts { totalCount nodes { text section { position } } } } }
        affiliates(first: 5) { edges { node { name affiliations(first: 1) { nodes { name } } } excerpts(first: 1) { nodes { text } } } }
    } } }`,
  ],
  [
    'who speaks in quotes and who is spoken of',
    `{ actors(first: 5) { nodes {
        quotes(first: 1) { subjects(first: 5) { totalCount edges { quoteCount node { name } quotes(first: 2) { totalCount nodes { text } } } } }
        quotesAbout(first: 1) { speakers(first: 5, filter: { kinds: [PERSON] }) { edges { quoteCount quotes(first: 2) { nodes { text article { title } } } } } }
    } } }`,
  ],
  [
    'over time and in company',
    `{ actors(first: 5) { nodes {
        coActors(first: 5) { edges { paragraphCount paragraphs(first: 2) { totalCount nodes { text section { position } context { text } } } } }
        timeline(by: WEEK) { buckets { start mentionCount } undatedArticleCount }
    } } }`,
  ],
  [
    'quotes that a search finds',
    `{ search(query: "wrong", filter: { types: [QUOTE] }, first: 100) { nodes { ... on Quote { text speakers { name } article { title } } } } }`,
  ],
])('the store is called as often for %s over 1, 10 or 50 articles', async (_question, query) => {
  const one = await callsOver(1, query);
  expect(await callsOver(10, query)).toEqual(one);
  expect(await callsOver(50, query)).toEqual(one);
});

test('nothing is counted where no totalCount is asked for', async () => {
  expect(await callsOver(3, '{ quotes { nodes { text } } }')).toEqual(['quotes.page', 'articles.byIds']);
  expect(await callsOver(3, '{ quotes { totalCount } }')).toEqual(['quotes.page', 'quotes.count']);
});

test('the same question twice in a document is asked once', async () => {
  expect(await callsOver(3, '{ a: quotes { nodes { kind } } b: quotes { nodes { kind } } }')).toEqual(['quotes.page']);
});

test('an object that is known already is not asked for again', async () => {
  const calls = await callsOver(3, '{ articles { nodes { quotes { nodes { text article { title } } } } } }');
  expect(calls).toEqual(['articles.page', 'quotes.page']);
});
