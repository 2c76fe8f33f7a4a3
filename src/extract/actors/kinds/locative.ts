import { LOCATIVES } from '../gazetteer/place-words.ts';
import { wordSet } from '../gazetteer/word-set.ts';
import { isPersonNoun } from '../names/role-words.ts';
import type { KindRule } from './vote.ts';

const STRONG = wordSet('in near outside across around throughout');

/** "in Győr", "near Piraeus", "a weaver from Győr", "to Naivasha", "Wilhelmshaven, Germany": where something is or goes. */
export const locative: KindRule = (words, { mentions, words: name }) => {
  if (name.length > 3) return null;
  let weight = 0;
  for (const { from, to } of mentions) {
    const before = words.lower[from - 1] ?? '';
    if (STRONG.has(before)) weight += 2.5;
    else if (before === 'from' && isPersonNoun(words.lower[from - 2] ?? '') && !ENVOYS.has(words.lower[from - 2] ?? ''))
      weight += 4;
    else if (LOCATIVES.has(before) && before !== 'between' && (before !== 'at' || name.length === 1)) weight += 1;
    else if (before === 'of' && TOWNS.has(words.lower[from - 2] ?? '')) weight += 4;
    if (words.words[to] === ',' && STRONG.has(before)) weight += 0.5;
  }
  return weight === 0
    ? null
    : { kind: 'PLACE', weight: Math.min(weight, 6), rule: 'locative', note: 'It is where something is or goes to.' };
};

/** "An official from Greenpeace" works there; "a weaver from Győr" lives there. */
const ENVOYS = wordSet(
  'spokesman spokeswoman spokesperson official lawyer analyst economist expert representative delegate consultant',
);

const TOWNS = wordSet(
  'city town village port harbour harbor state province region district island suburb capital mayor governor residents outskirts people streets',
);
