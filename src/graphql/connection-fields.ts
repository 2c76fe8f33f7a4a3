import type { Awaitable, Edge } from '../store/content-store.ts';
import type { Connection } from './connection.ts';

/** The fields of every connection type, beside the edges themselves. */
export const nodes = <R>({ edges }: Connection<Edge<R>>): readonly R[] => edges.map(({ node }) => node);

/** Edges with the filter that they were found under, where more is counted or shown of them than is in the page. */
export const edgesUnderFilter = <E extends Edge<unknown>, Filter>({
  edges,
  filter,
}: Connection<E, Filter>): readonly (E & { readonly filter: Filter })[] => edges.map((edge) => ({ ...edge, filter }));

export const pageInfo = ({ edges, hasNextPage, hasPreviousPage }: Connection<Edge<unknown>>) => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: edges.at(0)?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});

export const totalCount = ({ count }: Connection<Edge<unknown>>): Awaitable<number> => count();
