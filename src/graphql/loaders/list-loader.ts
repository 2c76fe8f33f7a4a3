import DataLoader from 'dataloader';
import { OnrecordError } from '../../model/errors.ts';
import type { Awaitable, Edge, List, Page, PageRequest } from '../../store/content-store.ts';
import { betweenLevels } from './schedule.ts';

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
  const pages = new DataLoader(
    (requests: readonly PageRequest<Filter, Order>[]) => answerEach(requests, (some) => list.page(some)),
    BY_VALUE,
  );
  const counts = new DataLoader(
    (filters: readonly Filter[]) => answerEach(filters, (some) => list.count(some)),
    BY_VALUE,
  );
  return {
    page: async (request) => {
      const page = await pages.load(request);
      seen(page);
      return page;
    },
    count: (filter) => counts.load(filter),
  };
}

const BY_VALUE = { batchScheduleFn: betweenLevels, cacheKeyFn: (key: unknown): unknown => JSON.stringify(key) };

/**
 * One call for all questions. Where the store refuses it, each is put alone, so that a bad cursor or filter fails
 * the field that it was given to and not its neighbours.
 */
async function answerEach<Question, Answer>(
  questions: readonly Question[],
  call: (questions: readonly Question[]) => Awaitable<readonly Answer[]>,
): Promise<readonly (Answer | Error)[]> {
  try {
    return await call(questions);
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    const [only, ...others] = questions;
    if (only === undefined || others.length === 0) return [error];
    const answers = await Promise.all(questions.map((question) => answerEach([question], call)));
    return answers.flat();
  }
}
