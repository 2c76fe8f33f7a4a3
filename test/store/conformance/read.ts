import type { ContentStore, Edge, List, Page } from '../../../src/store/content-store.ts';
import type { ActorRecord, QuoteRecord } from '../../../src/model/records.ts';

/** Everything a list holds, as one page. */
export async function readAll<Filter, Order extends string, E extends Edge<unknown>>(
  list: List<Filter, Order, E>,
  filter: Filter,
  order: Order,
): Promise<readonly E['node'][]> {
  const [page] = await list.page([{ filter, order, first: 1_000 }]);
  return (page?.edges ?? []).map(({ node }) => node);
}

/** Everything a list holds, read in pages of a size, forwards or backwards. */
export async function readInPages<Filter, Order extends string, E extends Edge<unknown>>(
  list: List<Filter, Order, E>,
  filter: Filter,
  order: Order,
  size: number,
  direction: 'forwards' | 'backwards',
): Promise<readonly Page<E>[]> {
  const pages: Page<E>[] = [];
  let cursor: string | undefined;
  for (;;) {
    const from =
      direction === 'forwards'
        ? { first: size, ...(cursor !== undefined && { after: cursor }) }
        : { last: size, ...(cursor !== undefined && { before: cursor }) };
    const [page] = await list.page([{ filter, order, ...from }]);
    if (!page) throw new Error('No page was answered.');
    pages.push(page);
    const more = direction === 'forwards' ? page.hasNextPage : page.hasPreviousPage;
    if (!more) return pages;
    cursor = page.edges.at(direction === 'forwards' ? -1 : 0)?.cursor;
  }
}

/** The words of a quote. */
export async function saidIn(store: ContentStore, quotes: readonly QuoteRecord[]): Promise<readonly string[]> {
  const articles = await store.articles.byIds(quotes.map(({ articleId }) => articleId));
  return quotes.map(({ content }, index) =>
    content.map(({ start, end }) => articles[index]?.text.slice(start, end)).join(' … '),
  );
}

/** The id of the actor of a name, whatever it is made of. */
export async function idOfActor(store: ContentStore, name: string): Promise<string> {
  const { id } = (await only(store.actors.byNames([name]))) ?? {};
  if (id === undefined) throw new Error(`There is no actor named ${name}.`);
  return id;
}

export const namesOf = (actors: readonly ActorRecord[]): readonly string[] => actors.map(({ name }) => name);

/** The one answer to one question. */
export async function only<T>(answers: T[] | readonly T[] | Promise<readonly T[]>): Promise<T> {
  const [answer, ...others] = await answers;
  if (answer === undefined || others.length > 0) throw new Error('There is not exactly one answer.');
  return answer;
}
