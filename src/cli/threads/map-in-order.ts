/**
 * The results for the items in their order, each as soon as it and those before it are there, whether the next item is
 * there or not. So many items at most are taken and not handed on; what a slow reader does not take is not asked for.
 * Leaving off before the end leaves what is under way to itself.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  atOnce: number,
  map: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const take = async (): Promise<Taken<Result> | null> => {
    const next = await iterator.next();
    return next.done === true ? null : { result: await map(next.value) };
  };
  const underWay: Promise<Taken<Result> | null>[] = [];
  for (;;) {
    while (underWay.length < atOnce) underWay.push(heard(take()));
    const taken = await underWay.shift();
    if (taken === null || taken === undefined) return;
    yield taken.result;
  }
}

interface Taken<Result> {
  readonly result: Result;
}

/** What fails is thrown when its turn comes; until then nobody waits for it, which Node takes for an oversight. */
function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
