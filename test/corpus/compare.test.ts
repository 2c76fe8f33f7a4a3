import { describe, expect, it } from 'vitest';
import { compareActors } from './compare-actors.ts';
import { compareAnswers, type FoundQuote } from './compare-answers.ts';
import type { NamedActor } from './read-mentions.ts';
import type { ListedActor } from './readers-notes.ts';
import { placesOf, stretchOf } from './words-in-text.ts';

const TEXT = 'Ray Dawson left. “No,” Dawson said in Dawson. “I stay.”';
const PATH = 'grain/01-talks-open.txt';

const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const actor = (id: string, parts: Partial<NamedActor> = {}): NamedActor => ({
  id,
  name: 'Ray Dawson',
  kind: 'PERSON',
  countryCode: null,
  aliases: [],
  roles: [{ text: 'the councilman' }],
  ...parts,
});
const ray: ListedActor = {
  name: 'Ray Dawson',
  kind: 'PERSON',
  roles: ['Councilman'],
  in: { 'grain/01': ['Ray Dawson', 'Dawson'] },
};
const town: ListedActor = { name: 'Dawson', kind: 'PLACE', in: { 'grain/01': ['in [Dawson]'] } };
const everything = [at('Ray Dawson'), at('Dawson said'), at('Dawson.')].map(({ start }, index) => ({
  start,
  end: start + (index === 0 ? 'Ray Dawson' : 'Dawson').length,
}));
const faultsOf = (...actors: readonly (NamedActor | undefined)[]) => {
  const mentions = actors.flatMap((found, index) => {
    const span = everything[index];
    return found && span ? [{ span, form: 'NAME' as const, actor: found }] : [];
  });
  return compareActors({ grain: [ray, town] }, [{ path: PATH, text: TEXT, mentions }], [])['grain'];
};
const place = actor('dawson', { name: 'Dawson', kind: 'PLACE', roles: [] });

describe('who is who', () => {
  it('is right where every place is whose it is', () => {
    expect(faultsOf(actor('ray'), actor('ray'), place)).toEqual([]);
  });

  it('is wrong where one is two, or was not found', () => {
    expect(faultsOf(actor('ray'), actor('else', { name: 'Dawson' }), place)).toEqual([
      'grain/01: “Dawson” is taken for PERSON Dawson, not for Ray Dawson, who is PERSON Ray Dawson.',
    ]);
    expect(faultsOf(actor('ray'), undefined, place)).toEqual([
      'grain/01: “Dawson” was not found, which is Ray Dawson.',
    ]);
    expect(faultsOf(undefined, undefined, place)).toEqual(['Ray Dawson was not found.']);
  });

  it('is wrong where two are one', () => {
    expect(faultsOf(actor('ray'), actor('ray'), actor('ray'))).toEqual([
      'Dawson is PLACE, not PERSON.',
      'Dawson goes by the name “Ray Dawson”.',
      'Dawson is one with Ray Dawson.',
    ]);
  });

  it('is wrong in kind, name and role', () => {
    const other = actor('ray', { kind: 'ORGANIZATION', name: 'Left', roles: [] });
    expect(faultsOf(other, other, place)).toEqual([
      'Ray Dawson is PERSON, not ORGANIZATION.',
      'Ray Dawson goes by the name “Left”.',
      'Ray Dawson lacks the role “Councilman”.',
    ]);
  });
});

describe('an answer', () => {
  const quote = (...parts: readonly string[]): FoundQuote => ({
    text: parts.join(' '),
    spans: parts.map((part) => at(part)),
    speakers: [{ name: 'Ray Dawson' }],
    source: null,
    mentions: { nodes: [] },
    article: { sourceFile: { path: PATH } },
  });
  const question = { ask: 'What did he say?', answers: [{ 'grain/01': 'No … I stay.' }] };
  const faults = (found: readonly FoundQuote[], all = found) => compareAnswers(question, found, all, () => TEXT);

  it('is the quote with the first and the last words, or a good part of it', () => {
    expect(faults([quote('No,', 'I stay.')])).toEqual([]);
    expect(faults([quote('No,” Dawson said in Dawson')])).toEqual([]);
  });

  it('is missing where it is not among the quotes found, and is told of as it is known', () => {
    expect(faults([], [quote('No,', 'I stay.')])).toEqual([
      'What did he say? Not found: grain/01 ⟦No … I stay.⟧, which is by Ray Dawson about nobody',
    ]);
    expect(faults([])).toEqual(['What did he say? Not found: grain/01 ⟦No … I stay.⟧, which is no quote']);
  });

  it('is wrong where it is other words', () => {
    expect(faults([quote('No,', 'I stay.'), quote('left')])).toEqual(['What did he say? Wrong: grain/01 ⟦left⟧']);
  });
});

describe('words of the notes', () => {
  it('stand in one place', () => {
    expect(stretchOf(TEXT, 'Ray … left.')).toMatchObject({ start: 0, end: 16 });
    expect(() => stretchOf(TEXT, 'Dawson')).toThrow('more than once');
    expect(() => stretchOf(TEXT, 'No … Ray')).toThrow('does not follow');
  });

  it('are names where they are not within a longer one or a longer word', () => {
    const names = ['Dawson', 'Ray Dawson', 'in [Dawson]', 'sta'].map((name) => ({ owner: name, name }));
    expect(placesOf(TEXT, names).map(({ owner }) => owner)).toEqual(['Ray Dawson', 'Dawson', 'in [Dawson]']);
  });
});
