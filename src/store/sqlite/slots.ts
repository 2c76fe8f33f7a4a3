/**
 * Lets a query be built and prepared once for all requests of the same shape. A request of plain data is turned into
 * one in which a slot stands for every text and number; the query that is built from it can be run again with the
 * values of any other request that has the same shape. What a query is built upon (which parts are there, how long a
 * list is, yes or no) belongs to the shape; a builder never looks at a text or a number itself.
 */
export interface Slotted<T> {
  /** Equal for requests that give the same query. */
  readonly shape: string;
  /** Makes the request with slots in it. */
  readonly slots: () => T;
  /** What to bind, by the index of the slot. */
  readonly values: readonly (string | number)[];
}

/** Stands for a value in a query that is being built. */
export class Slot {
  readonly index: number;

  constructor(index: number) {
    this.index = index;
  }
}

export function slotted<T>(request: T): Slotted<T> {
  const values: (string | number)[] = [];
  return {
    shape: shapeOf(request, values),
    slots: () => withSlots(request, { next: 0 }) as T,
    values,
  };
}

/** Writes the shape and gathers the values, in the order in which {@link withSlots} numbers them. */
function shapeOf(part: unknown, values: (string | number)[]): string {
  if (typeof part === 'string' || typeof part === 'number') {
    values.push(part);
    return '?';
  }
  if (Array.isArray(part)) return `[${part.map((item) => shapeOf(item, values)).join('')}]`;
  if (typeof part !== 'object' || part === null) return String(part);
  let shape = '{';
  for (const [name, value] of Object.entries(part)) {
    if (value !== undefined) shape += `${name}:${shapeOf(value, values)},`;
  }
  return shape + '}';
}

function withSlots(part: unknown, counter: { next: number }): unknown {
  if (typeof part === 'string' || typeof part === 'number') return new Slot(counter.next++);
  if (Array.isArray(part)) return part.map((item) => withSlots(item, counter));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, withSlots(value, counter)]),
  );
}
