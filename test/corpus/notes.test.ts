import { describe, expect, it } from 'vitest';
import { locate } from './compare-answers.ts';
import { PATHS, shortName } from './open-corpus.ts';
import { listedActors, labelOf, questions, tallies } from './readers-notes.ts';
import { textOf } from './text-of.ts';
import { placesOf } from './words-in-text.ts';

const everybody = Object.values(listedActors).flat();

describe('the notes of the careful reader', () => {
  it('are on at least thirty articles of a readable length', () => {
    expect(PATHS.length).toBeGreaterThanOrEqual(30);
    const lengths = PATHS.map((path) => textOf(path).split(/\s+/).length);
    expect(Math.min(...lengths)).toBeGreaterThan(100);
    expect(Math.max(...lengths)).toBeLessThan(450);
  });

  it.each(PATHS)('name the actors of %s by words that stand in it', (path) => {
    const article = shortName(path);
    const names = everybody.flatMap((owner) => (owner.in[article] ?? []).map((name) => ({ owner: name, name })));
    const found = new Set(placesOf(textOf(path), names).map(({ owner }) => owner));
    expect(names.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([]);
  });

  it('name articles that there are', () => {
    const known = PATHS.map(shortName);
    expect(everybody.flatMap((actor) => Object.keys(actor.in)).filter((article) => !known.includes(article))).toEqual(
      [],
    );
  });

  it.each(Object.values(questions).flat())(
    'answer “$ask” with words that stand in one place',
    ({ answers, maybe = [] }) => {
      for (const answer of [...answers, ...maybe]) expect(locate(answer, textOf).span.end).toBeGreaterThan(0);
    },
  );

  it('count articles as the list of actors has them', () => {
    const articlesOf = (label: string) => Object.keys(everybody.find((actor) => labelOf(actor) === label)?.in ?? {});
    for (const [label, others] of Object.entries(tallies.namedTogether)) {
      for (const [other, count] of Object.entries(others)) {
        const both = articlesOf(label).filter((article) => articlesOf(other).includes(article));
        expect([label, other, both.length]).toEqual([label, other, count]);
      }
    }
    for (const [label, months] of Object.entries(tallies.byMonth)) {
      const sum = Object.values(months).reduce((total, count) => total + count, 0);
      expect([label, articlesOf(label).length]).toEqual([label, sum]);
    }
  });
});
