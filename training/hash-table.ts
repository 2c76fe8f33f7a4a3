import { slotOf } from '../src/extract/tagging/lexicon.ts';

/** A table at most so full has short searches. */
const FULLEST = 0.55;

/** A hash table with open addressing, as `lookUpIn` reads it; the order of the entries does not matter. Keys are not 0. */
export function tableOf<Values extends Int32Array | Uint16Array>(
  entries: ReadonlyMap<number, number>,
  values: new (length: number) => Values,
): { readonly keys: Int32Array; readonly values: Values } {
  const places = 2 ** Math.max(1, Math.ceil(Math.log2(entries.size / FULLEST)));
  const table = { keys: new Int32Array(places), values: new values(places) };
  for (const [key, value] of [...entries].sort(([a], [b]) => a - b)) {
    let at = slotOf(key, places - 1);
    while (table.keys[at] !== 0) at = (at + 1) & (places - 1);
    table.keys[at] = key;
    table.values[at] = value;
  }
  return table;
}
