import type { Edge, List, Page, PageRequest } from '../../store/content-store.ts';
import { valueLoader } from './value-loader.ts';

/** Pages and counts of one list. What many parents ask for at the same level is one call of the store. */
export interface ListLoader<Filter, Order extends string, E extends Edge<unknown>> {
  page(request: PageRequest<Filter, Order>): Promise<Page<E>>;
  count(filter: Filter): Promise<number>;
}

/** @param seen is told every page that was read */
export function listLoader<Filter, Order extends string, E extends Edge<unknown>>(
  list: List<Filter, Order, E>,
  seen: (page: Page<E>) => void = () => undefined,
): ListLoader<Filter, Order, E> {
  const pages = valueLoader((requests: readonly PageRequest<Filter, Order>[]) => list.page(requests));
  const counts = valueLoader((filters: readonly Filter[]) => list.count(filters));
  return {
    page: async (request) => {
      const page = await pages.load(request);
      seen(page);
      return page;
    },
    count: (filter) => counts.load(filter),
  };
}
