import type { Awaitable, Edge } from '../store/content-store.ts';
import type { Connection } from './connection.ts';

/** The fields of every connection type, beside the edges themselves. */
export const nodes = <R>({ edges }: Connection<Edge<R>>): readonly R[] => edges.map(({ node }) => node);

export const pageInfo = ({ edges, hasNextPage, hasPreviousPage }: Connection<Edge<unknown>>) => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: edges.at(0)?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});

export const totalCount = ({ count }: Connection<Edge<unknown>>): Awaitable<number> => count();
