import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { parseSourceFile } from '../../src/parse/parse-source-file.ts';
import { type ActorGolden, compareActors } from './compare-actors.ts';
import { goldens, sourceFileOf } from './goldens.ts';
import { knownActorFaults } from './known-faults.ts';

describe('the actors of every golden text are what a careful reader lists, but for known faults', () => {
  it.each(goldens as readonly ActorGolden[])('$name', async (golden) => {
    const faults = compareActors(golden, extract(parseSourceFile(await sourceFileOf(golden))).actors);
    expect(faults.length, faults.join('\n')).toBe(knownActorFaults[golden.name] ?? 0);
  });

  it('each in a text that there is', () => {
    const names = goldens.map(({ name }) => name);
    expect(Object.keys(knownActorFaults).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('and they are few beside the actors listed', () => {
    const listed = (goldens as readonly ActorGolden[]).flatMap(({ actors }) =>
      actors.filter(({ optional }) => optional !== true),
    );
    const faults = Object.values(knownActorFaults).reduce((sum, count) => sum + count, 0);
    expect(listed.length).toBeGreaterThan(250);
    expect(faults / listed.length).toBeLessThan(1 / 8);
  });
});
