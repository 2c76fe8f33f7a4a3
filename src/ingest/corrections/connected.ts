/** What hangs together with some keys. */
export interface Connected<Item> {
  readonly keys: ReadonlySet<string>;
  readonly items: ReadonlySet<Item>;
}

/**
 * Makes the function that finds what hangs together with some keys over any number of items: an item brings all of its
 * keys together.
 *
 * @example connecting([['Peking', 'Beijing'], ['Beijing', 'Pékin']], (names) => names)(['Pékin']).keys // all three
 */
export function connecting<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): (keys: readonly string[]) => Connected<Item> {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [item]);
      else list.push(item);
    }
  }
  return (start) => {
    const keys = new Set(start);
    const found = new Set<Item>();
    // A set is gone through to its end, also where it grows on the way.
    for (const key of keys) {
      for (const item of byKey.get(key) ?? []) {
        if (found.has(item)) continue;
        found.add(item);
        for (const other of keysOf(item)) keys.add(other);
      }
    }
    return { keys, items: found };
  };
}
