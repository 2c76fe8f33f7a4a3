import { cacheExchange, Client, fetchExchange } from '@urql/core';

/** Speaks to the server that the page came from. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
});
