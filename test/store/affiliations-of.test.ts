import { expect, it } from 'vitest';
import type { AffiliationAnnotation } from '../../src/model/annotations.ts';
import { affiliationsOf } from '../../src/store/affiliations-of.ts';

const text = 'Anna Kovács of the Green Party met Ben Roth of NATO.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const affiliation = (member: string, of: string, says: string): AffiliationAnnotation => ({
  ...{ member: at(member), of: at(of), span: at(says) },
  evidence: { rule: 'by-hand', note: 'Written down by the test.' },
});

const found = [
  affiliation('Anna Kovács', 'Green Party', 'Anna Kovács of the Green Party'),
  affiliation('Ben Roth', 'NATO', 'Ben Roth of NATO'),
];

it('an affiliation is between the mentions that it names, by their positions', () => {
  const mentions = ['Anna Kovács', 'Green Party', 'Ben Roth', 'NATO'].map((words) => ({ span: at(words) }));
  expect(affiliationsOf(found, mentions)).toEqual([
    { member: 0, of: 1, span: at('Anna Kovács of the Green Party') },
    { member: 2, of: 3, span: at('Ben Roth of NATO') },
  ]);
});

it('an affiliation with what a person has said to be no actor is gone with it', () => {
  const mentions = ['Anna Kovács', 'Ben Roth', 'NATO'].map((words) => ({ span: at(words) }));
  expect(affiliationsOf(found, mentions)).toEqual([{ member: 1, of: 2, span: at('Ben Roth of NATO') }]);
});
