import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readActors } from '../../src/extract/actors/read-actors.ts';
import { readDocument } from '../../src/extract/read.ts';
import { parseSourceFile } from '../../src/parse/parse-source-file.ts';
import { compareActors, type GoldenActor } from './compare-actors.ts';
import { goldens, sourceFileOf } from './goldens.ts';

interface GoldenActors {
  readonly actors: readonly GoldenActor[];
  readonly notActors: readonly string[];
}

const comparisons = await Promise.all(
  goldens.map(async (golden) => {
    const { actors, notActors } = JSON.parse(
      readFileSync(new URL(`${golden.name}.json`, import.meta.url), 'utf8'),
    ) as GoldenActors;
    const reading = readDocument(parseSourceFile(await sourceFileOf(golden)));
    return { name: golden.name, ...compareActors(actors, notActors, readActors(reading).actors) };
  }),
);

const listed = comparisons.reduce((sum, comparison) => sum + comparison.listed, 0);
const right = comparisons.reduce((sum, comparison) => sum + comparison.right, 0);
const faults = comparisons.flatMap(({ name, faults: sentences }) => sentences.map((fault) => `${name}: ${fault}`));
const extra = comparisons.flatMap(({ name, extra: names }) => names.map((actor) => `${name}: ${actor}`));

describe('the actors of the goldens', () => {
  it('are all read as by a careful reader in the founding seed', () => {
    const seed = comparisons.find(({ name }) => name === 'founding-seed');
    expect(seed?.listed).toBe(11);
    expect(seed?.faults).toEqual([]);
    expect(seed?.extra).toEqual([]);
  });

  it('are found once and whole, with kind, country, aliases and roles, nine times in ten and more', () => {
    expect(listed).toBeGreaterThan(200);
    expect(right / listed, faults.join('\n')).toBeGreaterThan(0.92);
  });

  it('are hardly ever joined by others that no reader lists', () => {
    expect(extra.length / listed, extra.join('\n')).toBeLessThan(0.08);
  });
});
