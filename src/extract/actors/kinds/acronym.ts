import { CAPITALS, shapeOf } from '../shapes.ts';
import type { KindRule } from './vote.ts';

/** "DWA": one word of capitals names an organisation. */
export const acronym: KindRule = (_words, { words }) =>
  words.length === 1 && shapeOf(words[0] ?? '') === CAPITALS
    ? { kind: 'ORGANIZATION', weight: 3, rule: 'acronym', note: 'One word of capitals.' }
    : null;
