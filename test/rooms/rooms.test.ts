import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { beforeAll, expect, test } from 'vitest';
import rules from '../../.dependency-cruiser.mjs';

const rooms = ['text', 'model', 'source', 'parse', 'extract', 'store', 'ingest', 'graphql', 'server', 'cli'];

async function cruiseHouse(baseDir: string): Promise<ICruiseResult> {
  const { options, ...ruleSet } = rules;
  const { output } = await cruise(['src'], { ...options, ruleSet, validate: true, baseDir }, undefined, {
    tsConfig: extractTSConfig('tsconfig.json'),
  });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

const violations = (house: ICruiseResult) =>
  house.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`);

let house: ICruiseResult;
beforeAll(async () => {
  house = await cruiseHouse('.');
}, 60_000);

test('no room imports another than its neighbours', () => {
  expect(violations(house)).toEqual([]);
});

test('the check has seen modules of every room', () => {
  const seen = new Set(house.modules.map(({ source }) => /^src\/(\w+)\//.exec(source)?.[1]));
  expect([...seen]).toEqual(expect.arrayContaining(rooms));
});

test('the check finds an import across a wall', async () => {
  // test/rooms/src is a house with one wrong import in it.
  expect(violations(await cruiseHouse('test/rooms'))).toEqual([
    'text-imports-only-its-neighbours: src/text/wrong.ts → src/model/loose.ts',
  ]);
});
