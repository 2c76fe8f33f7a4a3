import { isGivenName } from '../gazetteer/given-names.ts';
import { INITIAL, shapeOf } from '../shapes.ts';
import type { KindRule } from './vote.ts';

/** "Márton Halász", "J. K. Rowling", "George W. Bush": a given name or initials make a person. */
export const givenName: KindRule = (_words, { words }) => {
  const [first = ''] = words;
  const vote = (weight: number, note: string) => ({ kind: 'PERSON' as const, weight, rule: 'given-name', note });
  if (words.length === 1) return isGivenName(first) ? vote(2, `“${first}” is a given name.`) : null;
  if (isGivenName(first)) return vote(5, `“${first}” is a given name.`);
  const hasInitial = words.slice(0, -1).some((word) => shapeOf(word) === INITIAL);
  if (hasInitial) return vote(4, 'A name with an initial.');
  return isGivenName(words.at(-1) ?? '') && words.length === 2
    ? vote(1, `“${words.at(-1) ?? ''}” is a given name.`)
    : null;
};
