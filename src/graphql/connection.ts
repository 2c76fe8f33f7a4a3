import { OnrecordError } from '../model/errors.ts';
import type { Awaitable, Edge, Page, PageRequest } from '../store/content-store.ts';
import type { ListLimits } from './context.ts';
import { isGiven, type Given } from './given.ts';
import type { ListLoader } from './loaders/list-loader.ts';

/** A page of a list, and the way to its count, which is taken only where it is asked for. */
export interface Connection<E extends Edge<unknown>, Filter = unknown> extends Page<E> {
  readonly filter: Filter;
  readonly count: () => Awaitable<number>;
}

/** The four arguments of every connection, as a client gives them. */
export interface PageArguments {
  readonly first?: Given<number>;
  readonly after?: Given<string>;
  readonly last?: Given<number>;
  readonly before?: Given<string>;
}

/** A list under a filter, in an order. */
export interface Listing<Filter, Order extends string> {
  readonly filter: Filter;
  readonly order: Order;
}

/**
 * The page of a list that the arguments ask for.
 *
 * @throws OnrecordError `BAD_PAGE` for a size that is negative, above the limit, or given from both ends
 */
export async function connect<Filter, Order extends string, E extends Edge<unknown>>(
  list: ListLoader<Filter, Order, E>,
  { filter, order }: Listing<Filter, Order>,
  args: PageArguments,
  limits: ListLimits,
): Promise<Connection<E, Filter>> {
  const page = await list.page({ filter, order, ...pageOf(args, limits) });
  return { ...page, filter, count: () => list.count(filter) };
}

/** Size, end and cursors of a page, checked. */
function pageOf(
  { first, after, last, before }: PageArguments,
  { defaultPageSize, maxPageSize }: ListLimits,
): Omit<PageRequest<never, never>, 'filter' | 'order'> {
  const cursors = { ...(isGiven(after) ? { after } : {}), ...(isGiven(before) ? { before } : {}) };
  if (!isGiven(last)) return { first: sizeOf('first', first ?? defaultPageSize, maxPageSize), ...cursors };
  if (!isGiven(first)) return { last: sizeOf('last', last, maxPageSize), ...cursors };
  throw new OnrecordError('BAD_PAGE', '`first` and `last` are both given', {
    where: 'first, last',
    hint: 'Give `first` to read on from `after`, or `last` to read back from `before`.',
  });
}

function sizeOf(argument: 'first' | 'last', size: number, maxPageSize: number): number {
  if (size >= 0 && size <= maxPageSize) return size;
  throw new OnrecordError('BAD_PAGE', `\`${argument}\` is ${size}, and a page holds 0 to ${maxPageSize}`, {
    where: argument,
    hint: `Ask for up to ${maxPageSize}, and go on from \`pageInfo\` with \`after\` or \`before\`.`,
  });
}
