import { availableParallelism, cpus, loadavg } from 'node:os';
import { table } from '../table.ts';
import { measureLoad } from './load.ts';

const SHAPES = [
  { articles: 2_000, cast: 50_000, seed: 1 },
  { articles: 20_000, cast: 50_000, seed: 1 },
];

console.log(
  `Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? ''}; times are CPU times\n` +
    `Load of the machine before the start (best near 0): ${loadavg()[0]?.toFixed(1) ?? '–'}\n`,
);
const rows: (readonly string[])[] = [];
for (const shape of SHAPES) {
  const { articles, textBytes, storeBytes, seconds, actors } = await measureLoad(shape);
  rows.push([
    `${articles} articles`,
    `${Math.round(articles / seconds)}`,
    `${actors}`,
    `${(textBytes / articles).toFixed(0)}`,
    `${(storeBytes / textBytes).toFixed(2)}`,
  ]);
}
console.log(table(['SQLite', 'articles/s', 'actors', 'bytes of text each', 'store ÷ text'], rows));
