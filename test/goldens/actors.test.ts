import { describe, expect, it } from 'vitest';
import { readActors } from '../../src/extract/actors/read-actors.ts';
import { readDocument } from '../../src/extract/read.ts';
import { parseSourceFile } from '../../src/parse/parse-source-file.ts';
import { type ActorGolden, compareActors } from './compare-actors.ts';
import { goldens, sourceFileOf } from './goldens.ts';
import { knownActorFaults } from './known-faults.ts';

describe('the actors of every golden text are what a careful reader lists', () => {
  it.each(goldens as readonly ActorGolden[])('$name', async (golden) => {
    const reading = readDocument(parseSourceFile(await sourceFileOf(golden)));
    const faults = compareActors(golden, readActors(reading).actors);
    const known = knownActorFaults.filter(({ text }) => text === golden.name).map(({ what }) => what);
    expect(faults.filter((fault) => !known.includes(fault))).toEqual([]);
    expect(known.filter((what) => !faults.includes(what))).toEqual([]);
  });

  it('but for known faults, each of a text that there is', () => {
    const names = goldens.map(({ name }) => name);
    expect(knownActorFaults.filter(({ text }) => !names.includes(text))).toEqual([]);
  });

  it('and the known faults are few: not one in forty of the actors listed', () => {
    const listed = (goldens as readonly ActorGolden[]).flatMap(({ actors }) =>
      actors.filter(({ optional }) => optional !== true),
    );
    expect(listed.length).toBeGreaterThan(250);
    expect(knownActorFaults.length / listed.length).toBeLessThan(1 / 40);
  });
});
