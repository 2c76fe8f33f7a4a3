import { CAPITALIZED, shapeOf } from '../shapes.ts';
import type { KindRule } from './vote.ts';

/** Where nothing else tells: two or three words are a person, one or many an organisation. */
export const wordCount: KindRule = (_words, { words }) => {
  const isPerson =
    (words.length === 2 || words.length === 3) &&
    words.every((word) => shapeOf(word) === CAPITALIZED || PARTICLE.test(word));
  return {
    kind: isPerson ? 'PERSON' : 'ORGANIZATION',
    weight: words.length === 1 ? 0.5 : 1,
    rule: 'word-count',
    note: 'A name of so many words is most often one of these.',
  };
};

const PARTICLE = /^\p{Ll}{1,4}$/u;
